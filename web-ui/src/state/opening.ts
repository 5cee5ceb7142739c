import { readEdtf } from "../dates/edtf.ts";
import { isoDay } from "../dates/shape.ts";
import type { Item } from "../timeline/item.ts";
import { limited, padded, type View } from "../timeline/scale.ts";
import type { Query } from "./query.ts";

/** Share of the events that the first view must hold. */
const MOST = 0.6;
/** A wide view is fine as long as it is not this many times wider than where most events are. */
const FAR_APART = 4;
const LABEL_SHARE = 0.2;

/**
 * Where the events are: the range that was asked for, or else all events, or else, when a few lie
 * far off, the shortest stretch that holds most of them.
 */
export function opening(items: readonly Item[], query: Query): View | null {
  const asked = askedView(query);
  if (asked) return roomFor(asked, 0.04);
  const starts = items
    .map(({ shape }) => shape.from)
    .filter((from) => from !== null)
    .sort((a, b) => a - b);
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return null;
  const ends = items.map(({ shape }) => shape.to).filter((to) => to !== null);
  const all = { start: first, end: Math.max(last, ...ends) };
  const most = shortest(starts, Math.ceil(starts.length * MOST));
  const wide = all.end - all.start > FAR_APART * Math.max(most.end - most.start, 30);
  return roomFor(wide ? most : all, wide ? 0.12 : 0.05);
}

/** Titles stand to the right of their days: the last one needs room, too. */
function roomFor(view: View, share: number): View {
  const { start, end } = padded(view, share);
  return limited({ start, end: end + (end - start) * LABEL_SHARE });
}

function shortest(starts: readonly number[], count: number): View {
  let best = { start: starts[0] ?? 0, end: starts.at(-1) ?? 0 };
  for (let i = 0; i + count <= starts.length; i++) {
    const [start, end] = [starts[i] ?? 0, starts[i + count - 1] ?? 0];
    if (end - start < best.end - best.start) best = { start, end };
  }
  return best;
}

function askedView({ from, to }: Query): View | null {
  if (from === null || to === null) return null;
  const start = firstDay(from);
  const end = lastDay(to);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

export function firstDay(edtf: string): number | null {
  const reading = readEdtf(edtf);
  if (reading?.form === "point") return reading.point.from;
  return isoDay(edtf);
}

/** The day after the last. */
export function lastDay(edtf: string): number | null {
  const reading = readEdtf(edtf);
  if (reading?.form === "point") return reading.point.to;
  const day = isoDay(edtf);
  return day === null ? null : day + 1;
}
