import { type CountableTimeInterval, type TimeInterval, utcDay, utcMonth } from "d3-time";
import { civilOf, dateOf, dayOf, daysOf } from "../dates/civil.ts";
import { type DateWords, english } from "../messages/dates.ts";
import type { TimeScale } from "./scale.ts";

/** Upper line of the axis: one tick with its label. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** Lower line: the larger unit that the ticks belong to. The year is always in one of the two. */
export interface Era {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly eras: readonly Era[];
}

interface Step {
  /** Usual distance between two ticks, for choosing. */
  readonly days: number;
  /** Room one label needs, pixels. */
  readonly room: number;
  axis(from: number, to: number, words: DateWords): Axis;
}

/** Days of the month that restart on the 1st and leave no stub at its end. */
const onDays = (...days: number[]) => utcDay.filter((date) => days.includes(date.getUTCDate()));
const onMonths = (step: number) => utcMonth.every(step) as TimeInterval;

const YEAR = 365.2425;
const YEAR_STEPS = [1, 2, 5].flatMap((n) => [0, 1, 2, 3, 4, 5].map((power) => n * 10 ** power));

const STEPS: readonly Step[] = [
  byDay(1, utcDay, 26),
  byDay(2, onDays(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29), 30),
  byDay(5, onDays(1, 6, 11, 16, 21, 26), 34),
  byDay(10, onDays(1, 11, 21), 40),
  byMonth(1, 38),
  byMonth(3, 46),
  ...YEAR_STEPS.sort((a, b) => a - b).map(byYear),
];

export function axisOf(scale: TimeScale, words: DateWords = english): Axis {
  const fits = (step: Step) => step.days * scale.pxPerDay >= step.room;
  const step = STEPS.find(fits) ?? (STEPS.at(-1) as Step);
  const { ticks, eras } = step.axis(scale.start, scale.end, words);
  const inView = (era: Era) => era.end > scale.start && era.start < scale.end;
  return { ticks, eras: eras.filter(inView) };
}

function byDay(days: number, interval: TimeInterval | CountableTimeInterval, room: number): Step {
  return {
    days,
    room,
    axis: (from, to, words) => ({
      ticks: range(interval, from, to).map((day) => ({ day, label: String(civilOf(day).day) })),
      eras: erasOf(range(utcMonth, from, to, true), (day) => {
        const { month, year } = civilOf(day);
        return `${words.month(month, "long")} ${words.year(year)}`;
      }),
    }),
  };
}

function byMonth(months: number, room: number): Step {
  return {
    days: 30.4 * months,
    room,
    axis: (from, to, words) => ({
      ticks: range(onMonths(months), from, to).map((day) => ({
        day,
        label: words.month(civilOf(day).month, "short"),
      })),
      eras: erasOf(yearStarts(from, to, 1, true), (day) => words.year(civilOf(day).year)),
    }),
  };
}

function byYear(years: number): Step {
  return {
    days: years * YEAR,
    room: 52,
    axis: (from, to, words) => ({
      ticks: yearStarts(from, to, years, false).map((day) => ({
        day,
        label: words.year(civilOf(day).year),
      })),
      eras: years > 50 ? [] : yearEras(from, to, years, words),
    }),
  };
}

/** Decades under single years, centuries under decades; before the common era centuries only. */
function yearEras(from: number, to: number, years: number, words: DateWords): Era[] {
  const size = years >= 10 ? 100 : 10;
  const starts = yearStarts(from, to, size, true);
  return erasOf(starts, (day) => {
    const { year } = civilOf(day);
    if (size === 100) return words.century(year);
    return year < 1 ? "" : words.decade(year === 1 ? 0 : year);
  });
}

/**
 * First days of the years that people call round: 200 BCE, 100 BCE, 1, 100, 200; the astronomical
 * -100 would be 101 BCE.
 */
export function yearStarts(from: number, to: number, step: number, whole: boolean): number[] {
  const first = civilOf(from).year - (whole ? step : 0);
  const last = civilOf(to).year + (whole ? step : 0);
  const years: number[] = [];
  for (let k = Math.floor((1 - first) / step); k >= 1 && 1 - k * step <= last; k--) {
    years.push(1 - k * step);
  }
  if (step > 1 && first <= 1 && last >= 1) years.push(1);
  for (let k = Math.max(1, Math.ceil(first / step)); k * step <= last; k++) years.push(k * step);
  return years.map((year) => dayOf(year)).filter((day) => whole || (day >= from && day <= to));
}

function range(interval: TimeInterval, from: number, to: number, whole = false): number[] {
  const start = whole ? interval.floor(dateOf(from)) : interval.ceil(dateOf(from));
  const stop = whole ? interval.offset(interval.ceil(dateOf(to)), 1) : dateOf(to + 1e-6);
  return interval.range(start, stop).map(daysOf);
}

function erasOf(starts: readonly number[], label: (day: number) => string): Era[] {
  return starts.slice(0, -1).map((start, i) => ({
    start,
    end: starts[i + 1] as number,
    label: label(start),
  }));
}
