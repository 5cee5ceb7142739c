import { dayOf } from "../dates/civil.ts";
import { type Point, readPoint } from "../dates/edtf.ts";
import { dateWords } from "../dates/words.ts";
import type { DateStyle, DateWords } from "./date-words.ts";

/** A date with unknown digits elsewhere than at the end of its year: `2018-1X`, `XXXX-06-12`. */
export interface Masked {
  readonly year: MaskedYear;
  /** Those that fit, 1..12; none when nothing is known of it. */
  readonly months: readonly number[];
  /** Those that fit, 1..31; none when nothing is known of it. */
  readonly days: readonly number[];
}

/** One that has a name, the first and the last that fit, or null when nothing is known of it. */
export type MaskedYear = Point | readonly [number, number] | null;

/** How one language says what few dates have. */
export interface RareWords {
  masked(date: Masked, style: DateStyle): string;
  around(a: string): string;
}

type Say = (edtf: string) => string;

const MASK = /^(?<year>-?[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?$/;

/**
 * Dates that the page has to say but not to draw: with unknown digits, and sets that hold ranges. Null for
 * what is no EDTF. `words` are to say each part of it, rare ones among them.
 */
export function rareWords(
  edtf: string,
  style: DateStyle,
  words: DateWords,
  rare: RareWords,
): string | null {
  const say: Say = (part) =>
    dateWords(
      { edtf: part, kind: "moment", earliest: null, latest: null, display: part },
      style,
      words,
    );
  if (edtf.startsWith("[")) return saySet(edtf.slice(1, -1).split(","), say, words);
  const [start = "", end] = edtf.split("/");
  if (end !== undefined) return sayInterval(start, end, say, words);
  const found = MASK.exec(edtf.replace(/[?~%]/g, ""))?.groups;
  const date = found && maskedOf(found);
  if (!date) return null;
  const said = rare.masked(date, style);
  const placed = /[~%]/.test(edtf) ? rare.around(said) : said;
  return /[?%]/.test(edtf) ? words.perhaps(placed) : placed;
}

function saySet([only = "", ...others]: readonly string[], say: Say, words: DateWords): string {
  if (others.length > 0)
    return words.either([only, ...others].map((one) => say(one.includes("..") ? `[${one}]` : one)));
  const [from = "", to] = only.split("..");
  if (to === undefined) return say(from);
  if (from === "") return words.by(say(to));
  if (to === "") return words.orLater(say(from));
  return words.between(say(outermost(from, "0")), say(outermost(to, "9")));
}

function sayInterval(start: string, end: string, say: Say, words: DateWords): string {
  if (start === "" || start === "..") return words.until(say(end));
  if (end === "") return words.fromUnknownEnd(say(start));
  return end === ".." ? words.since(say(start)) : words.fromTo(say(start), say(end));
}

/** Of a date with unknown digits the first that fits, or with "9" the last: `2018-10` for `2018-1X`. */
function outermost(edtf: string, digit: "0" | "9"): string {
  const { year = "", month, day } = MASK.exec(edtf)?.groups ?? {};
  if (readPoint(edtf) || year === "" || year.startsWith("X")) return edtf;
  const at = digit === "0" ? 0 : -1;
  const isBack = year.startsWith("-");
  const { months = [], days = [] } = maskedOf({ year, month, day }) ?? {};
  const parts = [months.at(at), months.length > 0 ? days.at(at) : undefined];
  return [
    year.replaceAll("X", isBack === (digit === "0") ? "9" : "0"),
    ...parts.filter((part) => part !== undefined).map(two),
  ].join("-");
}

type Groups = Readonly<Record<string, string | undefined>>;

function maskedOf({ year = "", month, day }: Groups): Masked | null {
  const months = fitting(month, 12);
  const only = months?.length === 1 ? months[0] : undefined;
  const days = fitting(day, only ? dayOf(2000, only + 1) - dayOf(2000, only) : 31);
  return months && days && { year: yearOf(year), months, days };
}

function yearOf(year: string): MaskedYear {
  if (year.endsWith("XXXX")) return null;
  const point = readPoint(year);
  // Before the common era they have no names.
  if (point && (point.unit === "year" || point.year >= 0)) return point;
  const ends = ["0", "9"].map((digit) => Number(year.replaceAll("X", digit)));
  const [first = 0, last = 0] = ends.sort((a, b) => a - b);
  return [first, year.startsWith("-") ? Math.min(last, -1) : last];
}

/** The numbers up to `last` that have these digits, none where all would do; null when there are none. */
function fitting(digits: string | undefined, last: number): readonly number[] | null {
  if (digits === undefined || digits === "XX") return [];
  const form = new RegExp(`^${digits.replaceAll("X", "\\d")}$`);
  const numbers = Array.from({ length: last }, (_, i) => i + 1).filter((n) => form.test(two(n)));
  return numbers.length > 0 ? numbers : null;
}

const two = (n: number) => String(n).padStart(2, "0");

/** What fits, in words: all from the first to the last, or one of a few. */
export function among(
  numbers: readonly number[],
  say: (n: number) => string,
  words: Pick<DateWords, "between" | "either">,
): string {
  const said = numbers.map(say);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const isRun = numbers.length > 2 && last - first + 1 === numbers.length;
  return isRun ? words.between(said[0] ?? "", said.at(-1) ?? "") : words.either(said);
}
