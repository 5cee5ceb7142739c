import { readEdtf } from "../dates/edtf.ts";
import { isoDay } from "../dates/shape.ts";
import type { Column } from "../timeline/draw/columns.ts";
import type { Item } from "../timeline/item.ts";
import { limited, padded, type View } from "../timeline/scale.ts";
import type { Query } from "./query.ts";

/** Share of the events that the first view must hold. */
const MOST = 0.6;
/** A wide view is fine as long as it is not this many times wider than where most events are. */
const FAR_APART = 4;
/** Share of the length of a run after which what follows does not belong to it. */
const PAUSE = 1 / 6;
/** Shorter runs are as good as these. */
const FEWEST_DAYS = 30;
const LABEL_SHARE = 0.2;

interface Weighed {
  readonly from: number;
  /** What must be in view of it: of an event its start, of a column all. */
  readonly shows: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Where the events are: the range that was asked for, or else all events, or else, when a few lie
 * far off, the shortest stretch that holds most of them. `columns` count the events of a timeline
 * of which `items` are only some, and are empty where these are all.
 */
export function opening(
  items: readonly Item[],
  query: Query,
  columns: readonly Column[] = [],
): View | null {
  const asked = askedView(query);
  if (asked) return roomFor(asked, 0.04);
  const places = (columns.length > 0 ? columns.flatMap(columnPlace) : items.flatMap(place)).sort(
    (a, b) => a.from - b.from,
  );
  const first = places[0];
  if (!first) return null;
  const all = { start: first.from, end: Math.max(...places.map(({ to }) => to)) };
  const most = withNeighbours(shortest(places), places);
  const wide = all.end - all.start > FAR_APART * Math.max(most.end - most.start, FEWEST_DAYS);
  return roomFor(wide ? most : all, wide ? 0.12 : 0.05);
}

/** Titles stand to the right of their days: the last one needs room, too. */
export function roomFor(view: View, share: number): View {
  const { start, end } = padded(view, share);
  return limited({ start, end: end + (end - start) * LABEL_SHARE });
}

function place({ shape: { from, to } }: Item): Weighed[] {
  return from === null ? [] : [{ from, shows: from, to: to ?? from, weight: 1 }];
}

export function columnPlace({ from, to, possible }: Column): Weighed[] {
  return possible > 0 ? [{ from, shows: to, to, weight: possible }] : [];
}

/** The shortest run that weighs enough. */
function shortest(places: readonly Weighed[]): View {
  const enough = places.reduce((sum, { weight }) => sum + weight, 0) * MOST;
  let best = { start: places[0]?.from ?? 0, end: places.at(-1)?.shows ?? 0 };
  let held = 0;
  let left = 0;
  for (const right of places) {
    held += right.weight;
    for (let first = places[left]; first && held >= enough; first = places[++left]) {
      if (right.shows - first.from < best.end - best.start)
        best = { start: first.from, end: right.shows };
      held -= first.weight;
    }
  }
  return best;
}

/** The run, and what goes on from it without a pause. */
function withNeighbours(run: View, places: readonly Weighed[]): View {
  const length = Math.max(run.end - run.start, FEWEST_DAYS);
  const near = length * PAUSE;
  let { start, end } = run;
  for (const { from, shows } of places) {
    if (from >= start && from <= end + near && shows - start <= length * FAR_APART)
      end = Math.max(end, shows);
  }
  for (const { from, shows } of places.toReversed()) {
    if (from < start && shows >= start - near && end - from <= length * FAR_APART) start = from;
  }
  return { start, end };
}

/** The days that are asked for, without end where it is open. */
export function rangeOf({ from, to }: Query): View {
  return {
    start: (from === null ? null : firstDay(from)) ?? Number.NEGATIVE_INFINITY,
    end: (to === null ? null : lastDay(to)) ?? Number.POSITIVE_INFINITY,
  };
}

export function askedView({ from, to }: Query): View | null {
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
