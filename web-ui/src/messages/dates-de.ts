import { civilOf } from "../dates/civil.ts";
import { type Point, readPoint } from "../dates/edtf.ts";
import { appearedDe } from "./appeared-de.ts";
import type { DateStyle, DateWords } from "./date-words.ts";
import { lazily } from "./lazily.ts";
import { rareWords } from "./rare-dates.ts";
import { rareGerman } from "./rare-de.ts";

const LOCALE = "de-DE";
const alternatives = lazily(() => new Intl.ListFormat(LOCALE, { type: "disjunction" }));
const SEASONS = ["Frühjahr", "Sommer", "Herbst", "Winter"];

/** As `Intl` says them: asked, it takes a tenth of the time to the first frame. */
const MONTHS =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const month = (n: number, style: DateStyle) => {
  const name = MONTHS[n - 1] ?? "";
  return style === "long" ? name : name.slice(0, 3);
};
/** There is no year 0 on the page: astronomical 0 is 1 v. Chr. */
const year = (n: number) => (n > 0 ? String(n) : `${1 - n} v. Chr.`);
const decade = (n: number) => `${n}er-Jahre`;
const century = (n: number) =>
  n >= 0
    ? `${Math.floor(n / 100) + 1}. Jahrhundert`
    : `${Math.floor(-n / 100) + 1}. Jahrhundert v. Chr.`;
const lastYear = (p: Point) => civilOf(p.to - 1).year;
/** Counted from year 0, which people do not do: those before the common era are said by their ends. */
const stretch = (p: Point, name: string) =>
  p.year < 0 ? `zwischen ${year(p.year)} und ${year(lastYear(p))}` : name;

function point(p: Point, style: DateStyle): string {
  const y = year(p.year);
  switch (p.unit) {
    case "day": {
      const text = `${p.day}. ${month(p.month ?? 1, style)} ${y}`;
      return p.time === null ? text : `${text}, ${p.time.slice(0, 5)} Uhr`;
    }
    case "month":
      return `${month(p.month ?? 1, style)} ${y}`;
    case "season":
      return `${SEASONS[(p.month ?? 21) - 21]} ${y}`;
    case "quarter":
      return `${(p.month ?? 33) - 32}. Quartal ${y}`;
    case "half":
      return `${(p.month ?? 40) - 39}. Halbjahr ${y}`;
    case "year":
      return y;
    case "decade":
      return stretch(p, decade(p.year));
    case "century":
      return stretch(p, century(p.year));
    case "millennium":
      return stretch(p, `${Math.floor(p.year / 1000) + 1}. Jahrtausend`);
  }
}

/** The article that a date takes after "um"; months and years take none. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^\d+\. (?:Quartal|Halbjahr|Jahrhundert|Jahrtausend)|^Frühjahr/, "das "],
  [/^\d+\. |^(?:Sommer|Herbst|Winter)/, "den "],
  [/er-Jahre$/, "die "],
];
const around = (a: string) => `um ${ARTICLES.find(([form]) => form.test(a))?.[1] ?? ""}${a}`;

/** The article that a date takes after "seit", which is none for months and years. */
const dative = (a: string) =>
  a
    .replace(/^(\d+er-Jahre)$/, "den $1n")
    .replace(/^(?=\d+\. |Frühjahr|Sommer|Herbst|Winter)/, "dem ");
/** As it stands after "bis". */
const into = (a: string) =>
  a
    .replace(/^(?=\d+er-Jahre$)/, "in die ")
    .replace(/^(?=\d+\. Jahr)/, "ins ")
    .replace(/^(?=\d+\. (?:Quartal|Halbjahr)|Frühjahr|Sommer|Herbst|Winter)/, "zum ");

export const german: DateWords = {
  undated: "ohne Datum",
  // The service's words are English: its first and last day say it, too.
  unread: ({ edtf, earliest, latest }, style) => {
    const said = rareWords(edtf, style, german, rare);
    if (said !== null) return said;
    const first = readPoint(earliest ?? "");
    const last = readPoint(latest ?? "");
    return first && last ? `zwischen ${point(first, style)} und ${point(last, style)}` : edtf;
  },
  point,
  year,
  month,
  dayWithout: (p, sameMonth, style) =>
    sameMonth ? `${p.day}.` : `${p.day}. ${month(p.month ?? 1, style)}`,
  monthWithoutYear: (p, style) => month(p.month ?? 1, style),
  decade,
  century,
  fromTo: (a, b) => `${a} bis ${b}`,
  between: (a, b) => `zwischen ${a} und ${b}`,
  since: (a) => `seit ${dative(a)}`,
  until: (a) => `bis ${into(a)}`,
  fromUnknownEnd: (a) => `ab ${a}, Ende unbekannt`,
  by: (a) => `spätestens ${appearedDe(a)}`,
  orLater: (a) => `${appearedDe(a)} oder später`,
  either: (points) => alternatives().format(points),
  around,
  perhaps: (a) => `vielleicht ${a}`,
  perhapsAround: (a) => `vielleicht ${around(a)}`,
};

const rare = rareGerman(german);
