import { english } from "../messages/dates.ts";
import { isoOf } from "./civil.ts";
import { readPoint } from "./edtf.ts";

/** One day on its own: "12 Jun 2018". */
export function dayWords(day: number, style: "long" | "short" = "short"): string {
  const text = isoOf(day);
  const point = readPoint(text);
  return point ? english.point(point, style) : text;
}
