import type { Column } from "../timeline/draw/columns.ts";
import type { Item } from "../timeline/item.ts";
import type { View } from "../timeline/scale.ts";
import { askedView, columnPlace, roomFor } from "./opening.ts";
import type { Query } from "./query.ts";

/** Every event, however far off: or, when there is one, all of the range that was asked for. */
export function whole(
  items: readonly Item[],
  query: Query,
  columns: readonly Column[] = [],
): View | null {
  const asked = askedView(query);
  if (asked) return roomFor(asked, 0.04);
  const days = [...columns.flatMap(columnPlace), ...items.map(({ shape }) => shape)]
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null);
  if (days.length === 0) return null;
  return roomFor({ start: Math.min(...days), end: Math.max(...days) }, 0.05);
}
