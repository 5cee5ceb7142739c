import { civilOf } from "../dates/civil.ts";
import type { Point } from "../dates/edtf.ts";
import type { DateStyle, DateWords } from "./date-words.ts";
import { lazily } from "./lazily.ts";

const LOCALE = "en-GB";
const alternatives = lazily(() => new Intl.ListFormat(LOCALE, { type: "disjunction" }));
const ordinals = lazily(() => new Intl.PluralRules(LOCALE, { type: "ordinal" }));
const SUFFIX: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** As `Intl` says them: asked, it takes a tenth of the time to the first frame. */
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const month = (n: number, style: DateStyle) => {
  const name = MONTHS[n - 1] ?? "";
  return style === "long" ? name : name === "September" ? "Sept" : name.slice(0, 3);
};
/** There is no year 0 on the page: astronomical 0 is 1 BCE. */
const year = (n: number) => (n > 0 ? String(n) : `${1 - n} BCE`);
export const ordinal = (n: number) => `${n}${SUFFIX[ordinals().select(n)] ?? "th"}`;
const decade = (n: number) => `${n}s`;
/** `n` is a year of it; 0 is the first of EDTF's `00XX`. */
const century = (n: number) =>
  n >= 0
    ? `${ordinal(Math.floor(n / 100) + 1)} century`
    : `${ordinal(Math.floor(-n / 100) + 1)} century BCE`;
/** Counted from year 0, which people do not do: those before the common era are said by their ends. */
const stretch = (first: number, last: number, name: string) =>
  first < 0 ? `between ${year(first)} and ${year(last)}` : name;

const lastYear = (p: Point) => civilOf(p.to - 1).year;

function point(p: Point, style: DateStyle): string {
  const y = year(p.year);
  switch (p.unit) {
    case "day": {
      const text = `${p.day} ${month(p.month ?? 1, style)} ${y}`;
      return p.time === null ? text : `${text}, ${p.time.slice(0, 5)}`;
    }
    case "month":
      return `${month(p.month ?? 1, style)} ${y}`;
    case "season":
      return `${SEASONS[(p.month ?? 21) - 21]} ${y}`;
    case "quarter":
      return `${ordinal((p.month ?? 33) - 32)} quarter of ${y}`;
    case "half":
      return `${p.month === 40 ? "first" : "second"} half of ${y}`;
    case "year":
      return y;
    case "decade":
      return stretch(p.year, lastYear(p), decade(p.year));
    case "century":
      return stretch(p.year, lastYear(p), century(p.year));
    case "millennium":
      return stretch(p.year, lastYear(p), `${ordinal(Math.floor(p.year / 1000) + 1)} millennium`);
  }
}

export const english: DateWords = {
  undated: "undated",
  point,
  year,
  month,
  dayWithout: (p, sameMonth, style) =>
    sameMonth ? String(p.day) : `${p.day} ${month(p.month ?? 1, style)}`,
  monthWithoutYear: (p, style) => month(p.month ?? 1, style),
  decade,
  century,
  fromTo: (a, b) => `${a} to ${b}`,
  between: (a, b) => `between ${a} and ${b}`,
  since: (a) => `since ${a}`,
  until: (a) => `until ${a}`,
  fromUnknownEnd: (a) => `from ${a}, end unknown`,
  by: (a) => `by ${a}`,
  orLater: (a) => `${a} or later`,
  either: (points) => alternatives().format(points),
  around: (a) => `around ${a}`,
  perhaps: (a) => `perhaps ${a}`,
  perhapsAround: (a) => `perhaps around ${a}`,
};
