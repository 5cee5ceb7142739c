import type { Detail } from "../detail.ts";
import { type Placed, roomFor } from "../geometry.ts";
import type { Item } from "../item.ts";
import { SANS, SERIF } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";
import { nameRoom } from "./lanes.ts";
import { drawDispute, drawGlyph } from "./mark.ts";
import { shortened } from "./shortened.ts";

const KEY_EVENT = 0.75;
const GLYPH_ROOM = 12;
const DISPUTE_ROOM = 14;

export function titleFont(item: Item, detail: Detail): string {
  return `${item.importance >= KEY_EVENT ? "600 " : ""}${detail.titleSize}px ${SERIF}`;
}

export const whenFont = `11.5px ${SANS}`;

/** A band has no shape of its own for the factuality: the label carries it, and any dispute. */
export const glyphRoom = (item: Item, dot: boolean) =>
  factualityRoom(item, dot) + (item.disputed ? DISPUTE_ROOM : 0);

const factualityRoom = (item: Item, dot: boolean) =>
  dot || item.factuality === "actual" ? 0 : GLYPH_ROOM;

export function drawLabel(pen: Pen, frame: Frame, placed: Placed): void {
  const { item, label, top, dot } = placed;
  const { palette, detail } = frame;
  // A name without its mark would point at nothing.
  if (placed.textX > frame.width || placed.x1 < 0) return;
  const selected = item.id === frame.selected;
  const glyphs = glyphRoom(item, dot);
  const x = placed.textX + glyphs;
  const free = frame.width - frame.covered;
  const end = frame.width - nameRoom(pen, frame, top);
  const room = roomFor(placed, x < free ? Math.min(free, end) : end) - glyphs;
  pen.textAlign = "left";
  pen.textBaseline = "alphabetic";
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  // Stems pass behind the words: a rim of paper keeps them readable.
  pen.strokeStyle = palette.paper;
  pen.font = titleFont(item, detail);
  // Sums of fractions differ in their last digits.
  const isWhole = label.width <= room + glyphs + 0.5;
  const title = isWhole ? label.text : shortened(pen, label.text, room);
  if (title === "") return;
  pen.strokeText(title, x, top + detail.titleY);
  pen.fillStyle = selected ? palette.accent : palette.ink;
  pen.fillText(title, x, top + detail.titleY);
  if (item.factuality === "negated" || item.id === frame.hovered) {
    const y = item.id === frame.hovered ? top + detail.titleY + 3.5 : top + detail.titleY - 4.5;
    pen.fillRect(x, y, pen.measureText(title).width, 1);
  }
  const glyph = factualityRoom(item, dot);
  const middle = top + detail.dotY;
  if (glyph > 0)
    drawGlyph(pen, item.factuality, placed.textX + 4, middle, 3.5, pen.fillStyle, palette.paper);
  if (item.disputed)
    drawDispute(pen, placed.textX + glyph + 4.5, middle, pen.fillStyle as string, palette.paper);
  if (!detail.dated) return;
  pen.font = whenFont;
  pen.lineWidth = 4;
  pen.strokeStyle = palette.paper;
  const when = isWhole ? item.when : shortened(pen, item.when, room);
  pen.strokeText(when, x, top + detail.titleY + 14);
  pen.fillStyle = palette.muted;
  pen.fillText(when, x, top + detail.titleY + 14);
}
