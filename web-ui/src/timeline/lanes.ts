import type { Item, Lanes } from "./item.ts";

/** A stretch of rows with a name; without lanes there is one without a name. */
export interface Lane {
  readonly title: string;
  readonly items: readonly Item[];
}

const NO_NAME = "";

/** Each event into its lane, in the order of `lanes`; what fits none comes last, if there is any. */
export function lanesOf(items: readonly Item[], lanes: Lanes | null): readonly Lane[] {
  if (lanes === null) return [{ title: NO_NAME, items }];
  const byValue = new Map<string, Item[]>(lanes.lanes.map(({ value }) => [value, []]));
  const rest: Item[] = [];
  for (const item of items) (byValue.get(item.lanes[lanes.kind] ?? NO_NAME) ?? rest).push(item);
  const named = lanes.lanes.map(({ value, title }) => ({ title, items: byValue.get(value) ?? [] }));
  return rest.length > 0 ? [...named, { title: lanes.rest, items: rest }] : named;
}

/** Rows shared out by need, none left without; `needs` are the rows that each would like. */
export function shareRows(rows: number, needs: readonly number[]): readonly number[] {
  const shares = needs.map(() => 1);
  let left = rows - needs.length;
  while (left > 0) {
    const wanting = shares.findIndex(
      (share, i) =>
        share < (needs[i] ?? 0) &&
        shares.every((other, j) => other >= (needs[j] ?? 0) || share <= other),
    );
    if (wanting < 0) break;
    shares[wanting] = (shares[wanting] ?? 0) + 1;
    left--;
  }
  return shares;
}
