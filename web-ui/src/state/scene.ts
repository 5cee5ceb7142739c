import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Api } from "../api/api.ts";
import type { EventPage, EventSummary } from "../api/types.ts";
import { isoOf } from "../dates/civil.ts";
import type { Column } from "../timeline/draw/columns.ts";
import { padded, type View } from "../timeline/scale.ts";
import { columnsOf } from "./columns.ts";
import { firstDay, lastDay } from "./opening.ts";
import type { Query } from "./query.ts";
import { type Remote, remote } from "./remote.ts";

/** What the stage shows of a timeline that does not fit one page. */
export interface Scene {
  /** For these days it holds. */
  readonly window: View;
  /** All events of the window, or the key events among them where `columns` count the others. */
  readonly events: readonly EventSummary[];
  readonly columns: readonly Column[];
  /** Wider than the columns: room for a number in each. */
  readonly counts: readonly Column[];
}

/** So many events are drawn one by one; more are counted. */
export const ONE_BY_ONE = 500;
const KEY_EVENTS = 60;
/** Over a window of three to five views: columns of at least nine pixels, counts of at least forty-five. */
const COLUMNS = 700;
const COUNTS = 60;
/** A window this many times longer than the view has too little detail for it. */
const TOO_WIDE = 6;
const KEPT = 24;
/** Together the scenes that are kept hold no more events than these. */
const EVENTS_KEPT = 4000;
/** A view of fewer columns would look like another timeline when those of the scene come. */
const FEWEST_COLUMNS = 60;

/**
 * The scene around what is shown. It is asked for on a grid of powers of two, so that moving asks
 * seldom and coming back not at all; what is there stays until the new has arrived. `crowd` counts
 * the events where it is known without the first page that they do not fit it, and is empty elsewhere.
 * Until the first frame has `begun` to be seen nothing is asked: answering would take from drawing it.
 */
export function scene(
  api: Api,
  query: ReadonlySignal<Query>,
  shown: ReadonlySignal<View | null>,
  first: ReadonlySignal<Remote<EventPage>>,
  crowd: ReadonlySignal<readonly Column[]> = signal([]),
  begun: ReadonlySignal<boolean> = signal(true),
): ReadonlySignal<Remote<Scene>> {
  const source = remote<Scene>();
  let known: readonly Scene[] = [];
  let asking: View | null = null;
  let basis: EventPage | readonly Column[] | null = null;
  const counted = computed(() => (crowd.value.length > 0 ? crowd.value : first.value.value));
  const isMany = computed(() => crowd.value.length > 0 || Boolean(first.value.value?.next));
  /** Only where nothing is yet: what is there is finer. */
  const sketch = (window: View, view: View) => {
    const columns = roughly(crowd.peek(), query.peek(), view);
    if (columns.length > 0 && !source.state.peek().value)
      source.put({ window, events: [], columns, counts: [] });
  };
  effect(() => {
    const now = counted.value;
    const view = shown.value;
    if (now !== basis) {
      basis = now;
      known = [];
      asking = null;
    }
    if (!isMany.value || !view) {
      if (source.state.peek().value) source.put(null);
      return;
    }
    if (asking && covers(asking, view)) return;
    const kept = known.find(({ window }) => covers(window, view));
    if (kept) {
      asking = kept.window;
      source.put(kept);
      return;
    }
    const wanted = windowOf(view);
    sketch(wanted, view);
    if (!begun.value) return;
    asking = wanted;
    void source.load(async (abort) => {
      const made = await compose(api, query.peek(), view, wanted, crowd.peek(), abort).catch(
        (error: unknown) => {
          // The next movement asks again.
          if (asking === wanted) asking = null;
          throw error;
        },
      );
      // What was asked for another question must not be found by the next.
      if (abort.aborted) return made;
      known = thinned([made, ...known]);
      if (asking === wanted) asking = made.window;
      return made;
    });
  });
  return source.state;
}

/** The newest of them, as many as may be kept. */
function thinned(scenes: readonly Scene[]): readonly Scene[] {
  let events = 0;
  return scenes.slice(0, KEPT).filter((one) => {
    events += one.events.length;
    return events <= EVENTS_KEPT;
  });
}

/** Columns that are known already and near enough to those that the scene will have, else none. */
function roughly(crowd: readonly Column[], query: Query, view: View): readonly Column[] {
  const widest = (view.end - view.start) / FEWEST_COLUMNS;
  // They count all of a stretch that reaches over the end of a range.
  const whole = query.from === null && query.to === null;
  const fine = crowd.every(({ from, to }) => to - from <= widest);
  return whole && fine && surelyIn(crowd, view) > ONE_BY_ONE ? crowd : [];
}

async function compose(
  api: Api,
  query: Query,
  view: View,
  wide: View,
  crowd: readonly Column[],
  abort: AbortSignal,
): Promise<Scene> {
  const within = (window: View) => ({ ...query, ...cut(query, window) });
  if (isOutside(query, wide)) return { window: wide, events: [], columns: [], counts: [] };
  const asking = api.density(within(wide), COLUMNS, abort);
  const count = async (columns: readonly Column[]): Promise<Scene> => {
    const [counts, events] = await Promise.all([
      api.density(within(wide), COUNTS, abort),
      // Without them the counts still say what is there.
      api.keyEvents(within(wide), KEY_EVENTS, abort).catch(() => []),
    ]);
    return { window: wide, events, columns, counts: columnsOf(counts) };
  };
  if (surelyIn(crowd, view) > ONE_BY_ONE) {
    const [made, density] = await Promise.all([count([]), asking]);
    return { ...made, columns: columnsOf(density) };
  }
  const columns = columnsOf(await asking);
  for (const window of [wide, padded(view, 0.3)]) {
    if (atLeast(columns, window) > ONE_BY_ONE) continue;
    const { items, next } = await api.events(within(window), "exclude", abort);
    if (!next) return { window, events: items, columns: [], counts: [] };
  }
  return count(columns);
}

/**
 * Three to five times what is in view, on a grid of half its length rounded up to a power of two:
 * few different windows, each good for long.
 */
export function windowOf(view: View): View {
  const half = 2 ** (Math.ceil(Math.log2(view.end - view.start)) - 1);
  const cell = Math.floor(view.start / half);
  return { start: (cell - 1) * half, end: (cell + 4) * half };
}

export function covers(window: View, view: View): boolean {
  const inside = window.start <= view.start && view.end <= window.end;
  return inside && window.end - window.start <= TOO_WIDE * (view.end - view.start);
}

/** An event that may lie in many columns is certain in one at most: none is counted twice. */
export function atLeast(columns: readonly Column[], window: View): number {
  const inside = columns.filter(({ from, to }) => to > window.start && from < window.end);
  const certain = inside.reduce((sum, column) => sum + column.certain, 0);
  return Math.max(certain, ...inside.map(({ possible }) => possible));
}

/** The least number of events that lie within: of what reaches over its ends nobody knows. */
export function surelyIn(columns: readonly Column[], window: View): number {
  return columns
    .filter(({ from, to }) => from >= window.start && to <= window.end)
    .reduce((sum, { certain }) => sum + certain, 0);
}

/** The window, cut to the range that was asked for. */
export function cut({ from, to }: Query, window: View): { from: string; to: string } {
  const start = from === null ? null : firstDay(from);
  const end = to === null ? null : lastDay(to);
  return {
    from: from !== null && start !== null && start > window.start ? from : isoOf(window.start),
    to: to !== null && end !== null && end < window.end ? to : isoOf(Math.ceil(window.end) - 1),
  };
}

function isOutside({ from, to }: Query, window: View): boolean {
  const start = from === null ? null : firstDay(from);
  const end = to === null ? null : lastDay(to);
  return (start !== null && start >= window.end) || (end !== null && end <= window.start);
}
