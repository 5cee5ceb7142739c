import type { Frame, Pen } from "./frame.ts";

/** How many events there are in a stretch of days. */
export interface Column {
  /** First day and the day after the last. */
  readonly from: number;
  readonly to: number;
  readonly certain: number;
  readonly possible: number;
}

/** Of the height of the rows: the events in front stay readable. */
const SHARE = 0.35;

/** Where there are too many events to draw one by one: how many there are. */
export function drawColumns(pen: Pen, { columns, scale, plotHeight, palette }: Frame): void {
  const most = Math.max(1, ...columns.map((column) => column.possible));
  for (const column of columns) {
    const x = scale.x(column.from);
    const width = Math.max(1, scale.x(column.to) - x - 1);
    const height = (n: number) => (n / most) * plotHeight * SHARE;
    pen.fillStyle = palette.tint;
    pen.fillRect(x, plotHeight - height(column.possible), width, height(column.possible));
    pen.fillStyle = palette.rule;
    pen.fillRect(x, plotHeight - height(column.certain), width, height(column.certain));
  }
}
