import type { Placed } from "../geometry.ts";
import type { Frame, Pen } from "./frame.ts";

const FADE = 18;
const HATCH = 5;
const DOTS = 4;

/** The possible days hatched, the certain ones solid; soft ends where the source says "around". */
export function drawBand(pen: Pen, frame: Frame, placed: Placed, colour: string): void {
  const { item, top } = placed;
  const { approximate, core, from, to } = item.shape;
  const { bandY, bandHeight } = frame.detail;
  const y = top + bandY;
  const x0 = Math.max(placed.x0, -FADE);
  const x1 = Math.min(placed.x1, frame.width + FADE);
  if (x1 <= x0) return;
  if (item.shape.either.length > 0) {
    drawEither(pen, frame, placed, y, colour);
    return;
  }
  if (approximate) fadingEnds(pen, x0, x1, y, bandHeight, colour);
  pen.save();
  pen.globalAlpha = approximate ? 0.75 : 1;
  if (item.shape.uncertain) dots(pen, x0, x1, y, bandHeight, colour);
  else hatch(pen, x0, x1, y, bandHeight, colour);
  pen.restore();
  if (core) {
    const a = Math.max(frame.scale.x(core[0]), -FADE);
    const b = Math.min(frame.scale.x(core[1]), frame.width + FADE);
    pen.fillStyle = colour;
    if (b > a) pen.fillRect(a, y, Math.max(b - a, 2), bandHeight);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  outline(pen, item.factuality, x0, x1, y, bandHeight, approximate);
  if (!approximate && from !== null) bracket(pen, placed.x0, y, bandHeight);
  if (!approximate && to !== null) bracket(pen, placed.x1, y, bandHeight);
  if (to === null) arrow(pen, Math.min(x1, frame.width - 6), y, bandHeight, 1, colour);
  if (from === null) arrow(pen, Math.max(x0, 6), y, bandHeight, -1, colour);
}

function hatch(pen: Pen, x0: number, x1: number, y: number, thick: number, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.rect(x0, y, x1 - x0, thick);
  pen.clip();
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  const first = Math.floor((x0 - thick) / HATCH) * HATCH;
  for (let x = first; x < x1; x += HATCH) {
    pen.moveTo(x, y + thick);
    pen.lineTo(x + thick, y);
  }
  pen.stroke();
  pen.restore();
}

/** Where the source itself is not sure. */
function dots(pen: Pen, x0: number, x1: number, y: number, thick: number, colour: string): void {
  pen.fillStyle = colour;
  const first = Math.ceil(x0 / DOTS) * DOTS;
  for (let x = first; x < x1; x += DOTS) {
    pen.fillRect(x, y + ((x / DOTS) % 2 === 0 ? 1 : thick - 2.5), 1.5, 1.5);
  }
}

/** One of several dates: a block for each, tied together. */
function drawEither(pen: Pen, frame: Frame, placed: Placed, y: number, colour: string): void {
  const { bandHeight } = frame.detail;
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.setLineDash([2, 2]);
  pen.beginPath();
  pen.moveTo(Math.max(placed.x0, -FADE), y + bandHeight / 2);
  pen.lineTo(Math.min(placed.x1, frame.width + FADE), y + bandHeight / 2);
  pen.stroke();
  pen.setLineDash([]);
  for (const [from, to] of placed.item.shape.either) {
    const x = frame.scale.x(from);
    const end = Math.max(frame.scale.x(to), x + bandHeight);
    if (end < 0 || x > frame.width) continue;
    pen.fillStyle = frame.palette.paper;
    pen.fillRect(x, y, end - x, bandHeight);
    hatch(pen, Math.max(x, -FADE), Math.min(end, frame.width + FADE), y, bandHeight, colour);
    pen.strokeRect(Math.round(x) + 0.5, y - 0.5, Math.round(end - x), bandHeight + 1);
  }
}

function fadingEnds(
  pen: Pen,
  x0: number,
  x1: number,
  y: number,
  thick: number,
  colour: string,
): void {
  for (const [from, to] of [
    [x0, x0 - FADE],
    [x1, x1 + FADE],
  ] as const) {
    const gradient = pen.createLinearGradient(from, 0, to, 0);
    gradient.addColorStop(0, colour);
    gradient.addColorStop(1, "transparent");
    pen.save();
    pen.globalAlpha = 0.4;
    pen.fillStyle = gradient;
    pen.fillRect(Math.min(from, to), y, FADE, thick);
    pen.restore();
  }
}

const DASHES = {
  actual: [],
  planned: [5, 3],
  reported: [7, 2, 2, 2],
  hypothetical: [1.5, 3],
  negated: [],
} as const;

function outline(
  pen: Pen,
  factuality: keyof typeof DASHES,
  x0: number,
  x1: number,
  y: number,
  thick: number,
  soft: boolean,
): void {
  pen.setLineDash([...DASHES[factuality]]);
  pen.beginPath();
  pen.moveTo(x0, y + thick + 0.5);
  pen.lineTo(x1, y + thick + 0.5);
  if (!soft) {
    pen.moveTo(x0, y - 0.5);
    pen.lineTo(x1, y - 0.5);
  }
  pen.stroke();
  pen.setLineDash([]);
  if (factuality === "negated") {
    pen.beginPath();
    pen.moveTo(x0 - 3, y + thick / 2);
    pen.lineTo(x1 + 3, y + thick / 2);
    pen.stroke();
  }
}

/** "Not before", "not after". */
function bracket(pen: Pen, x: number, y: number, thick: number): void {
  pen.beginPath();
  pen.moveTo(Math.round(x) + 0.5, y - 2.5);
  pen.lineTo(Math.round(x) + 0.5, y + thick + 2.5);
  pen.stroke();
}

function arrow(pen: Pen, x: number, y: number, thick: number, side: 1 | -1, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(x + side * 6, y + thick / 2);
  pen.lineTo(x - side * 5, y - 5);
  pen.lineTo(x - side * 5, y + thick + 5);
  pen.closePath();
  pen.fill();
}
