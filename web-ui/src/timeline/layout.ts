import type { Item } from "./item.ts";

export interface Layout {
  /** 0 is next to the axis. */
  readonly rows: ReadonlyMap<string, number>;
  /** Those for whom no row was free. */
  readonly hidden: readonly Item[];
  /** Pixels between the end of a label and what follows it in its row. */
  readonly gaps: ReadonlyMap<string, number>;
}

export interface LayoutInput {
  readonly items: readonly Item[];
  /** Pixels per day of the layout's level, see `levelOf`. */
  readonly level: number;
  readonly rowCount: number;
  /** Width of an item's label, pixels. */
  labelWidth(item: Item): number;
  /** Rows to keep where possible: what is being read stays when events arrive. */
  readonly before: ReadonlyMap<string, number>;
}

export const MARK_GAP = 22;
const FAR = 1e9;

/** Free pixels of one row, as the taken stretches in order. */
class Row {
  readonly #taken: [number, number, string][] = [];

  take(from: number, to: number, id: string): boolean {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle]?.[1] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    const next = this.#taken[low];
    if (next && next[0] < to) return false;
    this.#taken.splice(low, 0, [from, to, id]);
    return true;
  }

  gaps(): readonly (readonly [string, number])[] {
    return this.#taken.map(([, to, id], i) => [id, (this.#taken[i + 1]?.[0] ?? FAR) - to]);
  }
}

/** The most important first, each into the lowest row that is free along its mark and label. */
export function layOut({ items, level, rowCount, labelWidth, before }: LayoutInput): Layout {
  const taken = Array.from({ length: rowCount }, () => new Row());
  const rows = new Map<string, number>();
  const hidden: Item[] = [];
  const place = (item: Item, candidates: Iterable<number>) => {
    const [from, to] = stretch(item, level, labelWidth(item));
    for (const row of candidates) {
      if (taken[row]?.take(from, to, item.id)) {
        rows.set(item.id, row);
        return true;
      }
    }
    return false;
  };
  const order = [...items].sort(byImportance);
  const isKept = (item: Item) => before.has(item.id);
  const strays = order
    .filter(isKept)
    .filter((item) => !place(item, [before.get(item.id) as number]));
  for (const item of [...strays, ...order.filter((item) => !isKept(item))]) {
    if (!place(item, taken.keys())) hidden.push(item);
  }
  return { rows, hidden, gaps: new Map(taken.flatMap((row) => row.gaps())) };
}

/** The pixels that an item needs at this level, its label included. */
export function stretch(item: Item, level: number, label: number): readonly [number, number] {
  const { from, to } = item.shape;
  const start = from === null ? -FAR : from * level;
  const end = to === null ? FAR : to * level;
  return [start - 8, Math.max(end, start + label) + MARK_GAP];
}

function byImportance(a: Item, b: Item): number {
  return (
    b.importance - a.importance ||
    (a.shape.from ?? -Infinity) - (b.shape.from ?? -Infinity) ||
    (a.id < b.id ? -1 : 1)
  );
}
