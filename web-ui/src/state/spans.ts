import { civilOf, dayOf, isoOf } from "../dates/civil.ts";

export type SpanUnit = "day" | "week" | "month" | "year" | "decade" | "century";

/** A stretch of time that ends today. */
export interface LastSpan {
  readonly count: number;
  readonly unit: SpanUnit;
}

const MONTHS: Readonly<Partial<Record<SpanUnit, number>>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
};

/** From the day after the same day so long ago until today, as EDTF; days since 1970-01-01. */
export function lastSpan({ count, unit }: LastSpan, today: number): { from: string; to: string } {
  const months = MONTHS[unit];
  if (months === undefined) {
    const days = count * (unit === "week" ? 7 : 1);
    return { from: isoOf(today - days + 1), to: isoOf(today) };
  }
  const { year, month, day } = civilOf(today);
  const begun = month - months * count;
  // The 31st of a shorter month is its last day.
  const from = Math.min(dayOf(year, begun, day), dayOf(year, begun + 1) - 1);
  return { from: isoOf(from + 1), to: isoOf(today) };
}
