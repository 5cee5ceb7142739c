import type { Detail } from "./detail.ts";
import type { Item } from "./item.ts";
import type { TimeScale } from "./scale.ts";

/** Room under the rows for the two lines of the axis. */
export const AXIS_HEIGHT = 48;
/** Room over the rows, for the buttons: two lines of them where one does not suffice. */
export const headFor = (width: number) => (width < 600 ? 84 : 52);
/** A range is never thinner than this, or it would look like a day. */
export const MIN_RANGE = 11;
const STICK = 10;
/** Kept free of words at the stage's end. */
const EDGE = 6;

export interface Label {
  /** Shortened to the room that it may take. */
  readonly text: string;
  readonly width: number;
}

/** One event as it stands on the stage, pixels. */
export interface Placed {
  readonly item: Item;
  readonly label: Label;
  /** Known to the day: a dot; everything else is a band. */
  readonly dot: boolean;
  readonly x0: number;
  readonly x1: number;
  /** Left end of the text. */
  readonly textX: number;
  readonly top: number;
}

const DOT_TEXT = 11;

export function placedAt(
  item: Item,
  row: number,
  label: Label,
  scale: TimeScale,
  detail: Detail,
  plotHeight: number,
): Placed {
  const { from, to, core } = item.shape;
  const top = plotHeight - (row + 1) * detail.rowHeight;
  const start = from === null ? -1e6 : scale.x(from);
  const end = to === null ? 1e6 : scale.x(to);
  const dot = core !== null && !item.shape.span;
  if (dot) {
    const x = (start + Math.min(end, start + 1e6)) / 2;
    return { item, label, dot, x0: x, x1: x, textX: x + DOT_TEXT, top };
  }
  const x1 = Math.max(end, start + MIN_RANGE);
  // The title of a range stays in view as long as the range.
  const textX = Math.max(start, STICK);
  return { item, label, dot, x0: start, x1, textX, top };
}

/** How far a title may reach: what stands beside it in its row begins there, or the stage ends. */
export const roomFor = ({ x0, x1, textX, label, dot }: Placed, width: number): number =>
  Math.min(width - EDGE, dot ? width : Math.max(x1, x0 + label.width)) - textX;

/** What a pointer at x, y means, the selected and the last drawn first. */
export function hit(
  placed: readonly Placed[],
  x: number,
  y: number,
  rowHeight: number,
): string | null {
  const found = placed.findLast(
    (p) =>
      y >= p.top &&
      y < p.top + rowHeight &&
      x >= Math.min(p.x0, p.textX) - 8 &&
      x <= Math.max(p.x1, p.textX + p.label.width) + 6,
  );
  return found?.item.id ?? null;
}
