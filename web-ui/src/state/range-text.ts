import { civilOf, isLong, isoOf, isoYear } from "../dates/civil.ts";

/**
 * A border of the range as the shortest EDTF that means it: a range that begins with a year or a
 * month says so. `day` is the first day of the range, or the day after its last.
 */
export function rangeText(day: number, end: "from" | "to"): string {
  const first = civilOf(day);
  const { year, month } = end === "from" ? first : civilOf(day - 1);
  if (first.day !== 1) return isoOf(end === "from" ? day : day - 1);
  if (first.month === 1 || isLong(year)) return isoYear(year);
  return `${isoYear(year)}-${String(month).padStart(2, "0")}`;
}
