import type { Item } from "./item.ts";
import type { TimeScale } from "./scale.ts";

/** How much room one event gets. */
export interface Detail {
  readonly name: "roomy" | "compact";
  /** Pixels from one row to the next. */
  readonly rowHeight: number;
  readonly titleSize: number;
  /** Base line of the title, middle of the dot and top of the band, below the top of the row. */
  readonly titleY: number;
  readonly dotY: number;
  readonly bandY: number;
  readonly bandHeight: number;
  /** The date stands under the title. */
  readonly dated: boolean;
}

export const ROOMY: Detail = {
  name: "roomy",
  rowHeight: 50,
  titleSize: 15,
  titleY: 15,
  dotY: 10,
  bandY: 35,
  bandHeight: 7,
  dated: true,
};

export const COMPACT: Detail = {
  name: "compact",
  rowHeight: 28,
  titleSize: 13,
  titleY: 12,
  dotY: 8,
  bandY: 17,
  bandHeight: 5,
  dated: false,
};

/**
 * Rows are laid out at a power of two of pixels per day, never above the real one: panning and
 * small zooms keep every event in its row, and what does not overlap there does not overlap here.
 */
export function levelOf(pxPerDay: number): number {
  return 2 ** Math.floor(Math.log2(pxPerDay));
}

/** Events without a row of their own, close to each other, as one mark with a true count. */
export interface Cluster {
  readonly x: number;
  /** Days from the first to the last of them. */
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

const REACH = 56;

/** Groups of a fixed grid of days, so that a cluster stays itself while panning. */
export function clustersOf(hidden: readonly Item[], scale: TimeScale): Cluster[] {
  const days = REACH / levelOf(scale.pxPerDay);
  const cells = new Map<number, Item[]>();
  for (const item of hidden) {
    const cell = Math.floor((item.shape.from ?? 0) / days);
    const members = cells.get(cell);
    if (members) members.push(item);
    else cells.set(cell, [item]);
  }
  return [...cells.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, items]) => ({
      // Over the middle of their first days, as their dots stand.
      x: scale.x(items.reduce((sum, item) => sum + (item.shape.from ?? 0), 0) / items.length + 0.5),
      from: Math.min(...items.map((item) => item.shape.from ?? 0)),
      to: Math.max(...items.map((item) => item.shape.to ?? item.shape.from ?? 0)),
      ids: items.map((item) => item.id),
    }));
}

/** Half of what a pill takes, pixels: up to "+999". */
export const PILL = 20;

/**
 * Those of which anything is in sight, whole and none over another, in the order of time: the first
 * pushes on whoever is in its way, at the right end the last pushes back.
 */
export function apart(clusters: readonly Cluster[], width: number): readonly Cluster[] {
  let least = PILL;
  let most = width - PILL;
  const pushed = clusters
    .filter(({ x }) => x > -PILL && x < width + PILL)
    .map((cluster) => {
      const x = Math.max(cluster.x, least);
      least = x + 2 * PILL;
      return { ...cluster, x };
    });
  return pushed
    .toReversed()
    .map((cluster) => {
      const x = Math.min(cluster.x, most);
      most = x - 2 * PILL;
      return { ...cluster, x };
    })
    .toReversed();
}
