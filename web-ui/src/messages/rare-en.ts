import type { DateStyle, DateWords } from "./date-words.ts";
import { english, ordinal } from "./dates-en.ts";
import { among, type Masked, type MaskedYear, type RareWords, rareWords } from "./rare-dates.ts";

/** "in the 2010s", "of an unknown year", to stand after a month. */
function inYear(year: MaskedYear): string {
  if (year === null) return "of an unknown year";
  if (!("unit" in year)) return `of a year ${stretch(year)}`;
  const name = english.point(year, "long");
  return year.unit === "year" ? name : `in the ${name}`;
}

const stretch = ([first, last]: readonly [number, number]) =>
  english.between(english.year(first), english.year(last));

function yearAlone(year: MaskedYear): string {
  if (year === null) return "an unknown year";
  return "unit" in year ? english.point(year, "long") : stretch(year);
}

function masked({ year, months, days }: Masked, style: DateStyle): string {
  const named = (n: number) => english.month(n, style);
  if (months.length === 0 && days.length === 0) return yearAlone(year);
  if (days.length === 0) return `${among(months, named, english)} ${inYear(year)}`;
  if (months.length === 1)
    return `${among(days, String, english)} ${named(months[0] ?? 1)} ${inYear(year)}`;
  const day = among(days, (n) => `the ${ordinal(n)}`, english);
  const place = year && "unit" in year && year.unit === "year" ? "of " : "";
  const month = months.length === 0 ? `some month ${place}` : `${among(months, named, english)} `;
  return `${day} of ${month.replace(/^between/, "a month between")}${inYear(year)}`;
}

const rare: RareWords = {
  masked,
  around: (a) => (a.startsWith("between") ? `roughly ${a}` : english.around(a)),
};

/** English for every date, also for those that the service has not put into words. */
export const allEnglish: DateWords = {
  ...english,
  unread: ({ edtf, display }, style) => rareWords(edtf, style, allEnglish, rare) ?? display,
};
