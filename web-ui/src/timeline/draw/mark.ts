import type { Factuality } from "../../api/types.ts";
import type { Placed } from "../geometry.ts";
import { drawBand } from "./band.ts";
import { COLUMN_SHARE } from "./columns.ts";
import type { Frame, Pen } from "./frame.ts";

export const RADIUS = 5;
const RIM = 1.5;
const COLUMN_AIR = 4;

/** From each dot down to its day on the axis. */
export function drawStems(pen: Pen, frame: Frame): void {
  const { palette, placed, selected, hovered } = frame;
  const isChosen = ({ item }: Placed) => item.id === selected || item.id === hovered;
  const chosen = placed.filter(isChosen);
  pen.fillStyle = palette.tint;
  for (const { dot, x0, x1, top } of chosen) {
    const from = Math.max(0, x0);
    if (!dot) pen.fillRect(from, top, Math.min(frame.width, x1) - from, frame.plotHeight - top);
  }
  pen.lineWidth = 1;
  pen.strokeStyle = palette.rule;
  strokeStems(pen, frame, placed);
  pen.strokeStyle = palette.accent;
  strokeStems(pen, frame, chosen);
}

/** All in one path: that costs a fraction of as many paths. */
function strokeStems(pen: Pen, frame: Frame, placed: readonly Placed[]): void {
  const end = columnTop(frame);
  pen.beginPath();
  for (const { dot, x0, top } of placed) {
    if (!dot) continue;
    pen.moveTo(Math.round(x0) + 0.5, top + frame.detail.dotY + RADIUS);
    pen.lineTo(Math.round(x0) + 0.5, end);
  }
  pen.stroke();
}

/** Stems end where columns begin: these stand on the same days. */
const columnTop = ({ columns, plotHeight }: Frame) =>
  columns.length > 0 ? plotHeight * (1 - COLUMN_SHARE) - COLUMN_AIR : plotHeight;

export function drawMark(pen: Pen, frame: Frame, placed: Placed): void {
  const colour = placed.item.id === frame.selected ? frame.palette.accent : frame.palette.ink;
  if (placed.dot)
    drawGlyph(
      pen,
      placed.item.factuality,
      placed.x0,
      placed.top + frame.detail.dotY,
      RADIUS,
      colour,
      frame.palette.paper,
    );
  else drawBand(pen, frame, placed, colour);
}

/** Factuality by shape, so that it survives print and colour blindness. */
export function drawGlyph(
  pen: Pen,
  factuality: Factuality,
  x: number,
  y: number,
  r: number,
  colour: string,
  paper: string,
): void {
  pen.beginPath();
  if (factuality === "actual") {
    pen.fillStyle = colour;
    pen.arc(x, y, r + RIM / 2, 0, 2 * Math.PI);
    pen.fill();
    return;
  }
  pen.fillStyle = paper;
  pen.strokeStyle = colour;
  pen.lineWidth = RIM;
  if (factuality === "hypothetical") diamond(pen, x, y, r + 1);
  else pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  if (factuality === "reported") {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x, y, r, Math.PI / 2, 1.5 * Math.PI);
    pen.fill();
  }
  if (factuality === "negated") {
    pen.beginPath();
    pen.moveTo(x - r - 1, y + r + 1);
    pen.lineTo(x + r + 1, y - r - 1);
    pen.stroke();
  }
}

/** Not equal: sources contradict each other on the date. Without colour, as the other shapes. */
export function drawDispute(pen: Pen, x: number, y: number, colour: string, paper: string): void {
  pen.beginPath();
  for (const dy of [-2.5, 2.5]) {
    pen.moveTo(x - 4.5, y + dy);
    pen.lineTo(x + 4.5, y + dy);
  }
  pen.moveTo(x - 3, y + 6);
  pen.lineTo(x + 3, y - 6);
  pen.strokeStyle = paper;
  pen.lineWidth = 4;
  pen.stroke();
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.stroke();
}

function diamond(pen: Pen, x: number, y: number, r: number): void {
  pen.moveTo(x, y - r);
  pen.lineTo(x + r, y);
  pen.lineTo(x, y + r);
  pen.lineTo(x - r, y);
  pen.closePath();
}
