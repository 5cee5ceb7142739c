import { civilOf, dayOf } from "../dates/civil.ts";
import type { DateWords } from "../messages/date-words.ts";
import { dateVocabulary } from "../messages/index.ts";
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
  /** Room one label needs, pixels, at most of those between two days. */
  room(from: number, to: number, words: DateWords): number;
  axis(from: number, to: number, words: DateWords): Axis;
}

const YEAR = 365.2425;
const YEAR_STEPS = [1, 2, 5].flatMap((n) => [0, 1, 2, 3, 4, 5].map((power) => n * 10 ** power));

const STEPS: readonly Step[] = [
  byDay(1, 1, 26),
  byDay(2, 2, 30),
  byDay(5, 5, 34),
  byDay(10, 10, 40),
  byMonth(1, 38),
  byMonth(3, 46),
  ...YEAR_STEPS.sort((a, b) => a - b).map(byYear),
];

/** A letter of the axis is seven pixels wide at most, on average; between two labels there is air. */
const roomFor = (label: string) => label.length * 7 + 12;

export function axisOf(scale: TimeScale, words: DateWords = dateVocabulary): Axis {
  const fits = ({ days, room }: Step) =>
    days * scale.pxPerDay >= room(scale.start, scale.end, words);
  const step = STEPS.find(fits) ?? (STEPS.at(-1) as Step);
  const { ticks, eras } = step.axis(scale.start, scale.end, words);
  const inView = (era: Era) => era.end > scale.start && era.start < scale.end;
  return { ticks, eras: eras.filter(inView) };
}

/** Days of the month restart on the 1st and leave no stub at its end: none comes after the last. */
function byDay(days: number, step: number, room: number): Step {
  const last = step === 1 ? 31 : 31 - Math.ceil(step / 2);
  return {
    days,
    room: () => room,
    axis: (from, to, words) => {
      const months = monthStarts(from, to, 1, true);
      return {
        ticks: months
          .slice(0, -1)
          .flatMap((month, i) => {
            const end = Math.min(months[i + 1] ?? month, month + last);
            const days: number[] = [];
            for (let day = month; day < end; day += step) days.push(day);
            return days;
          })
          .filter((day) => day >= from && day <= to)
          .map((day) => ({ day, label: String(civilOf(day).day) })),
        eras: erasOf(months, (day) => {
          const { month, year } = civilOf(day);
          return `${words.month(month, "long")} ${words.year(year)}`;
        }),
      };
    },
  };
}

function byMonth(months: number, room: number): Step {
  return {
    days: 30.4 * months,
    room: () => room,
    axis: (from, to, words) => ({
      ticks: monthStarts(from, to, months, false).map((day) => ({
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
    // The longest years are those at the ends.
    room: (from, to, words) =>
      Math.max(52, ...[from, to].map((day) => roomFor(words.year(civilOf(day).year)))),
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

/** Of each `step`th month of the year; with `whole` also of those around the ends. */
function monthStarts(from: number, to: number, step: number, whole: boolean): number[] {
  const first = civilOf(from);
  const months: number[] = [];
  const begin = first.month - ((first.month - 1) % step);
  for (let month = begin, past = false; !past; month += step) {
    const day = dayOf(first.year, month);
    past = day > to;
    if (whole || (day >= from && !past)) months.push(day);
  }
  return months;
}

function erasOf(starts: readonly number[], label: (day: number) => string): Era[] {
  return starts.slice(0, -1).map((start, i) => ({
    start,
    end: starts[i + 1] as number,
    label: label(start),
  }));
}
