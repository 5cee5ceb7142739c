import { SANS } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";

const TICK = 5;
const UPPER = 18;
const LOWER = 36;
const EDGE = 10;

/** Hairlines where the larger unit begins, and today. */
export function drawGrid(
  pen: Pen,
  { scale, axis, width, plotHeight, palette, today }: Frame,
): void {
  pen.strokeStyle = palette.rule;
  pen.lineWidth = 1;
  for (const era of axis.eras) {
    const x = crisp(scale.x(era.start));
    if (x > 0 && x < width) line(pen, x, 0, x, plotHeight);
  }
  if (today === null) return;
  const x = crisp(scale.x(today));
  if (x < 0 || x > width) return;
  pen.strokeStyle = palette.accent;
  pen.setLineDash([2, 4]);
  line(pen, x, 0, x, plotHeight);
  pen.setLineDash([]);
}

export function drawAxis(pen: Pen, frame: Frame): void {
  const { scale, axis, width, height, plotHeight, palette, today } = frame;
  pen.fillStyle = palette.paper;
  pen.fillRect(0, plotHeight, width, height - plotHeight);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1.5;
  line(pen, 0, plotHeight + 0.5, width, plotHeight + 0.5);
  pen.lineWidth = 1;
  pen.textBaseline = "alphabetic";
  pen.fillStyle = palette.muted;
  pen.font = `12px ${SANS}`;
  pen.textAlign = "center";
  for (const tick of axis.ticks) {
    const x = crisp(scale.x(tick.day));
    line(pen, x, plotHeight, x, plotHeight + TICK);
    const half = pen.measureText(tick.label).width / 2;
    // Half a number at the edge says something else than the number.
    if (x - half >= 2 && x + half <= width - 2) pen.fillText(tick.label, x, plotHeight + UPPER);
  }
  drawEras(pen, frame);
  if (today !== null) drawToday(pen, frame, today);
}

/** Each name stays in view as long as any of its era is. */
function drawEras(pen: Pen, { scale, axis, width, plotHeight, palette }: Frame): void {
  pen.fillStyle = palette.ink;
  pen.font = `600 12px ${SANS}`;
  pen.textAlign = "left";
  for (const era of axis.eras) {
    const from = scale.x(era.start);
    const to = scale.x(era.end);
    if (to < 0 || from > width) continue;
    pen.strokeStyle = palette.rule;
    line(pen, crisp(from), plotHeight + UPPER + 5, crisp(from), plotHeight + LOWER + 4);
    const room = pen.measureText(era.label).width + EDGE;
    const x = Math.min(Math.max(from + 6, EDGE), to - room);
    if (x >= Math.max(from + 2, 4) && x + room <= width + EDGE)
      pen.fillText(era.label, x, plotHeight + LOWER);
  }
}

function drawToday(pen: Pen, { scale, width, palette, todayLabel }: Frame, today: number): void {
  const x = scale.x(today);
  if (x < 0 || x > width) return;
  pen.fillStyle = palette.accent;
  pen.font = `600 11px ${SANS}`;
  const onLeft = x > width - 60;
  pen.textAlign = onLeft ? "right" : "left";
  pen.fillText(todayLabel, x + (onLeft ? -5 : 5), 11);
}

const crisp = (x: number) => Math.round(x) + 0.5;

function line(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}
