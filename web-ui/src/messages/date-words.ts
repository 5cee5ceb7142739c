import type { Point } from "../dates/edtf.ts";
import type { StatedDate } from "../dates/shape.ts";

export type DateStyle = "long" | "short";

/** How one language says a date; the grammar of EDTF stays in `dates/words.ts`. */
export interface DateWords {
  readonly undated: string;
  /** A date that the page does not understand; else the service says it. */
  unread?(date: StatedDate, style: DateStyle): string;
  point(point: Point, style: DateStyle): string;
  year(year: number): string;
  month(month: number, style: DateStyle): string;
  /** A day whose year, and perhaps month, is said by what follows. */
  dayWithout(point: Point, sameMonth: boolean, style: DateStyle): string;
  monthWithoutYear(point: Point, style: DateStyle): string;
  decade(year: number): string;
  century(year: number): string;
  fromTo(a: string, b: string): string;
  between(a: string, b: string): string;
  since(a: string): string;
  until(a: string): string;
  fromUnknownEnd(a: string): string;
  by(a: string): string;
  orLater(a: string): string;
  either(points: readonly string[]): string;
  around(a: string): string;
  perhaps(a: string): string;
  perhapsAround(a: string): string;
}
