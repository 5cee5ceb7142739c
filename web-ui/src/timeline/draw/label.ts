import type { Detail } from "../detail.ts";
import type { Placed } from "../geometry.ts";
import type { Item } from "../item.ts";
import { SANS, SERIF } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";
import { drawDispute, drawGlyph } from "./mark.ts";

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
  if (placed.textX > frame.width || placed.textX + label.width < 0) return;
  const selected = item.id === frame.selected;
  const room = glyphRoom(item, dot);
  const x = placed.textX + room;
  pen.textAlign = "left";
  pen.textBaseline = "alphabetic";
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  // Stems pass behind the words: a rim of paper keeps them readable.
  pen.strokeStyle = palette.paper;
  pen.font = titleFont(item, detail);
  pen.strokeText(label.text, x, top + detail.titleY);
  pen.fillStyle = selected ? palette.accent : palette.ink;
  pen.fillText(label.text, x, top + detail.titleY);
  if (item.factuality === "negated" || item.id === frame.hovered) {
    const y = item.id === frame.hovered ? top + detail.titleY + 3.5 : top + detail.titleY - 4.5;
    pen.fillRect(x, y, pen.measureText(label.text).width, 1);
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
  pen.strokeText(item.when, x, top + detail.titleY + 14);
  pen.fillStyle = palette.muted;
  pen.fillText(item.when, x, top + detail.titleY + 14);
}
