import { COMPACT, type Detail, ROOMY } from "./detail.ts";
import type { Item, Lanes } from "./item.ts";
import { type Lane, lanesOf, shareRows } from "./lanes.ts";
import { layOut } from "./layout.ts";

export interface RowsInput {
  readonly items: readonly Item[];
  readonly lanes: Lanes | null;
  /** Pixels per day of the level, see `levelOf`. */
  readonly level: number;
  /** Pixels for all rows together. */
  readonly height: number;
  labelWidth(item: Item, detail: Detail): number;
}

export interface LaneRows {
  readonly title: string;
  /** From the axis upwards. */
  readonly first: number;
  readonly count: number;
}

export interface RowPlan {
  readonly detail: Detail;
  readonly rows: ReadonlyMap<string, number>;
  readonly hidden: readonly Item[];
  /** Free pixels behind a label, at the level of the plan or any scale up to the next. */
  readonly gaps: ReadonlyMap<string, number>;
  readonly lanes: readonly LaneRows[];
}

interface Kept {
  readonly detail: Detail;
  /** Of each lane the row within the lane, also of events that are out of sight at the moment. */
  readonly rows: Map<string, number>;
  readonly shares: ReadonlyMap<string, number>;
}

const LEVELS_KEPT = 12;
/** Of each level: those of many screens, and not all of a million that somebody goes through. */
const EVENTS_KEPT = 2000;
const NOTHING: ReadonlyMap<string, number> = new Map();

/**
 * Which event stands in which row. An event that has had a row at a level of the scale gets it
 * again, whatever has come and gone beside it: going there and back moves nothing, unless it was
 * so far that the way back is forgotten.
 */
export class Rows {
  readonly #kept = new Map<string, Kept>();

  plan(input: RowsInput): RowPlan {
    const lanes = lanesOf(input.items, input.lanes);
    const key = [input.level, input.height, lanes.map(({ title }) => title).join("|")].join();
    const before = this.#kept.get(key);
    const kept = before && before.rows.size > 0 ? before : undefined;
    const made = kept ? attempt(input, lanes, kept.detail, kept) : best(input, lanes);
    this.#keep(key, made, kept);
    return made.plan;
  }

  /** How many events it remembers, of all levels together. */
  get size(): number {
    return [...this.#kept.values()].reduce((sum, { rows }) => sum + rows.size, 0);
  }

  /** Another question has other events: what was where does not bind them. */
  forget(): void {
    this.#kept.clear();
  }

  #keep(key: string, { plan, within, shares }: Attempt, kept: Kept | undefined): void {
    const others = [...(kept?.rows ?? [])].filter(([id]) => !within.has(id));
    const room = Math.max(0, EVENTS_KEPT - within.size);
    const rows = new Map([...others.slice(Math.max(0, others.length - room)), ...within]);
    this.#kept.delete(key);
    this.#kept.set(key, { detail: plan.detail, rows, shares });
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > LEVELS_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}

interface Attempt {
  readonly plan: RowPlan;
  readonly within: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, number>;
}

/** Roomy rows as long as all events fit into them. */
function best(input: RowsInput, lanes: readonly Lane[]): Attempt {
  const roomy = attempt(input, lanes, ROOMY, null);
  return roomy.plan.hidden.length === 0 ? roomy : attempt(input, lanes, COMPACT, null);
}

function attempt(
  input: RowsInput,
  lanes: readonly Lane[],
  detail: Detail,
  kept: Kept | null,
): Attempt {
  const count = Math.max(1, Math.floor(input.height / detail.rowHeight));
  const lay = (lane: Lane, rowCount: number, before: ReadonlyMap<string, number>) =>
    layOut({
      items: lane.items,
      level: input.level,
      rowCount,
      labelWidth: (item) => input.labelWidth(item, detail),
      before,
    });
  const needs = lanes.map((lane) =>
    lanes.length === 1 ? count : 1 + Math.max(0, ...lay(lane, count, NOTHING).rows.values()),
  );
  const fresh = shareRows(count, needs);
  const rows = new Map<string, number>();
  const within = new Map<string, number>();
  const shares = new Map<string, number>();
  const hidden: Item[] = [];
  const gaps = new Map<string, number>();
  const stretches: LaneRows[] = [];
  let first = 0;
  // The first lane is the topmost, row 0 the lowest.
  for (const [i, lane] of [...lanes.entries()].reverse()) {
    const rowCount = kept?.shares.get(lane.title) ?? fresh[i] ?? 1;
    const laid = lay(lane, rowCount, kept?.rows ?? NOTHING);
    for (const [id, row] of laid.rows) {
      rows.set(id, first + row);
      within.set(id, row);
    }
    hidden.push(...laid.hidden);
    for (const [id, gap] of laid.gaps) gaps.set(id, gap);
    shares.set(lane.title, rowCount);
    stretches.push({ title: lane.title, first, count: rowCount });
    first += rowCount;
  }
  return { plan: { detail, rows, hidden, gaps, lanes: stretches }, within, shares };
}
