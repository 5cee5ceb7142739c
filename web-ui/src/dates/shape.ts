import { dayOf } from "./civil.ts";
import { type Bound, type Point, readEdtf, readPoint } from "./edtf.ts";

/** A date as the service sends it. */
export interface StatedDate {
  readonly edtf: string;
  readonly kind: "moment" | "span";
  /** First possible day as ISO text, null when open. */
  readonly earliest: string | null;
  /** Last possible day, inclusive, null when open. */
  readonly latest: string | null;
  readonly display: string;
}

/** What of a date can be drawn. Days since 1970-01-01, half-open; null is open. */
export interface Shape {
  readonly from: number | null;
  readonly to: number | null;
  /** The days that are certain: a span's middle, or the day itself. */
  readonly core: readonly [number, number] | null;
  readonly span: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Where it is one of several dates, each of them; else empty. */
  readonly either: readonly (readonly [number, number])[];
}

export function shapeOf(date: StatedDate): Shape {
  const reading = readEdtf(date.edtf);
  const from = isoDay(date.earliest);
  const last = isoDay(date.latest);
  const to = last === null ? null : last + 1;
  const qualified = { approximate: /[~%]/.test(date.edtf), uncertain: /[?%]/.test(date.edtf) };
  const span = date.kind === "span";
  const vague = qualified.approximate || qualified.uncertain;
  const core =
    span && reading?.form === "interval"
      ? coreOf(reading.start, reading.end, from, to)
      : from !== null && to !== null && to - from <= 1 && !vague
        ? ([from, to] as const)
        : null;
  const either =
    reading?.form === "either" ? reading.points.map((p) => [p.from, p.to] as const) : [];
  return { from, to, core, span, ...qualified, either };
}

/** From the latest possible start to the earliest possible end. */
function coreOf(start: Bound, end: Bound, from: number | null, to: number | null) {
  const begins = isPoint(start) ? start.to - 1 : start === "open" ? from : null;
  const ends = isPoint(end) ? end.from + 1 : end === "open" ? (to ?? Infinity) : null;
  if (begins === null || ends === null || begins >= ends) return null;
  return [begins, ends] as const;
}

const isPoint = (bound: Bound): bound is Point => typeof bound !== "string";

/** Bounded on both sides, or a span that goes on: it has a place on the axis. */
export function isPlaceable(shape: Shape): boolean {
  return shape.from !== null && (shape.to !== null || shape.span);
}

/** What nearly every bound is, and hundreds come at once. */
const DAY = /^(-?\d{4})-(\d\d)-(\d\d)$/;

export function isoDay(text: string | null): number | null {
  if (text === null) return null;
  const day = DAY.exec(text);
  if (day) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
  // Years beyond four digits have a sign, as ISO 8601 wants it.
  const point = readPoint(text.replace("+", ""));
  return point === null ? null : dayOf(point.year, point.month ?? 1, point.day ?? 1);
}
