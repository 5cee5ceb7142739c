import { SANS } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";

/** How many events there are in a stretch of days. */
export interface Column {
  /** First day and the day after the last. */
  readonly from: number;
  readonly to: number;
  readonly certain: number;
  readonly possible: number;
}

/** Of the height above the axis: the key events stand over it. */
export const COLUMN_SHARE = 0.42;
/** Of that, for the numbers over the columns. */
const NUMBERS = 22;
/** How dark they are; the certain ones are drawn over the possible. */
const SHARES = [
  ["possible", 0.22],
  ["certain", 0.55],
] as const;
/** Narrower ones touch, or there would be more gaps than columns. */
const GAP_FROM = 4;

/** Where there are too many events to draw one by one: how many there are, and when. */
export function drawColumns(pen: Pen, frame: Frame): void {
  const { columns, scale, width, plotHeight, palette } = frame;
  if (columns.length === 0) return;
  const most = Math.max(1, ...columns.map((column) => column.possible));
  const room = plotHeight * COLUMN_SHARE - NUMBERS;
  // The square root keeps a single event visible beside a day with thousands.
  const height = (n: number) => Math.sqrt(n / most) * room;
  const visible = columns.filter(({ from, to }) => scale.x(to) >= 0 && scale.x(from) <= width);
  pen.save();
  for (const [kind, share] of SHARES) {
    pen.globalAlpha = share;
    pen.fillStyle = palette.ink;
    for (const column of visible) {
      const x = scale.x(column.from);
      const wide = scale.x(column.to) - x;
      const thick = Math.max(1, wide - (wide > GAP_FROM ? 1 : 0));
      const high = height(column[kind]);
      if (column === frame.column) pen.fillStyle = palette.accent;
      pen.fillRect(x, plotHeight - high, thick, high);
      if (column === frame.column) pen.fillStyle = palette.ink;
    }
  }
  pen.restore();
  if (frame.column) drawPointed(pen, frame, frame.column);
  else drawCounts(pen, frame);
}

/** The number of events of each wider step, over its middle. */
function drawCounts(pen: Pen, { counts, number, scale, width, plotHeight, palette }: Frame): void {
  const y = plotHeight * (1 - COLUMN_SHARE) + NUMBERS - 9;
  pen.font = `600 11px ${SANS}`;
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  for (const { from, to, possible } of counts) {
    const x0 = Math.max(0, scale.x(from));
    const x1 = Math.min(width, scale.x(to));
    const text = number(possible);
    const half = pen.measureText(text).width / 2;
    if (x1 - x0 < 2 * half + 14) continue;
    pen.strokeStyle = palette.rule;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(x0 + 2, y + 5.5);
    pen.lineTo(x1 - 2, y + 5.5);
    pen.stroke();
    pen.fillStyle = palette.muted;
    pen.fillText(text, (x0 + x1) / 2, y);
  }
}

function drawPointed(pen: Pen, frame: Frame, column: Column): void {
  const { scale, width, plotHeight, palette } = frame;
  const text = frame.columnLabel(column);
  pen.font = `600 12px ${SANS}`;
  pen.textAlign = "left";
  pen.textBaseline = "alphabetic";
  const room = pen.measureText(text).width;
  const middle = (scale.x(column.from) + scale.x(column.to)) / 2;
  const x = Math.max(8, Math.min(width - room - 8, middle - room / 2));
  pen.fillStyle = palette.accent;
  pen.fillText(text, x, plotHeight * (1 - COLUMN_SHARE) + NUMBERS - 9);
}
