import type { DateStyle, DateWords } from "./date-words.ts";
import { among, type Masked, type MaskedYear, type RareWords } from "./rare-dates.ts";

/** What few dates have, in German; `words` say what they share with others. */
export function rareGerman(words: DateWords): RareWords {
  const stretch = ([first, last]: readonly [number, number]) =>
    words.between(words.year(first), words.year(last));

  /** "in den 2010er-Jahren", "eines unbekannten Jahres", to stand after a month. */
  function inYear(year: MaskedYear): string {
    if (year === null) return "eines unbekannten Jahres";
    if (!("unit" in year)) return `eines Jahres ${stretch(year)}`;
    const name = words.point(year, "long");
    if (year.unit === "year") return name;
    return year.unit === "decade" ? `in den ${name}n` : `im ${name}`;
  }

  function yearAlone(year: MaskedYear): string {
    if (year === null) return "unbekanntes Jahr";
    return "unit" in year ? words.point(year, "long") : stretch(year);
  }

  function masked({ year, months, days }: Masked, style: DateStyle): string {
    const named = (n: number) => words.month(n, style);
    if (months.length === 0 && days.length === 0) return yearAlone(year);
    const month = months.length === 0 ? "eines unbekannten Monats" : among(months, named, words);
    if (days.length === 0) return `${month} ${inYear(year)}`;
    const day = among(days, (n) => `${n}.`, words);
    return `${day} ${month.replace(/^zwischen/, "eines Monats zwischen")} ${inYear(year)}`;
  }

  return {
    masked,
    around: (a) => (a.startsWith("zwischen") ? `ungefähr ${a}` : words.around(a)),
  };
}
