import type { Column } from "../timeline/draw/columns.ts";
import type { Item } from "../timeline/item.ts";
import type { View } from "../timeline/scale.ts";
import { rangeOf } from "./opening.ts";
import type { Query } from "./query.ts";

/** Days, half-open, that events lie in. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Events beside what is in view. */
export interface Beside {
  readonly count: number;
  /** There may be more: only some of the events are here one by one. */
  readonly more: boolean;
  /** Where the nearest of them is: the day after its last when earlier, its first when later. */
  readonly nearest: number;
}

/** The columns that lie in the range that was asked for; the overview always counts all. */
export function asked(columns: readonly Column[], query: Query): readonly Column[] {
  const { start, end } = rangeOf(query);
  return columns.filter((column) => column.to > start && column.from < end);
}

export function earlier(
  items: readonly Item[],
  columns: readonly Column[],
  view: View,
): Beside | null {
  const before = ({ to }: { readonly to: number | null }) => to !== null && to <= view.start;
  return beside(
    items.filter(({ shape }) => before(shape)),
    columns.filter(before),
    (all) => Math.max(...all.map(({ to }) => to)),
  );
}

export function later(
  items: readonly Item[],
  columns: readonly Column[],
  view: View,
): Beside | null {
  const after = ({ from }: { readonly from: number | null }) => from !== null && from >= view.end;
  return beside(
    items.filter(({ shape }) => after(shape)),
    columns.filter(after),
    (all) => Math.min(...all.map(({ from }) => from)),
  );
}

function beside(
  items: readonly Item[],
  columns: readonly Column[],
  nearest: (all: readonly Stretch[]) => number,
): Beside | null {
  const filled = columns.filter(({ possible }) => possible > 0);
  if (items.length === 0 && filled.length === 0) return null;
  // A vague event is possible in many columns but certain in one at most: the sum counts none twice.
  const certain = filled.reduce((sum, column) => sum + column.certain, 0);
  const most = Math.max(0, ...filled.map(({ possible }) => possible));
  const stretches = items.map(({ shape: { from, to } }) => ({
    from: from ?? to ?? 0,
    to: to ?? from ?? 0,
  }));
  return {
    count: Math.max(items.length, certain, most),
    more: filled.length > 0,
    nearest: nearest([...stretches, ...filled]),
  };
}
