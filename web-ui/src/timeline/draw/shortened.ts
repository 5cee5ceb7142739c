import type { Pen } from "./frame.ts";

const FEWEST_LETTERS = 3;

/** As many letters as there is room for; nothing where they would say nothing. */
export function shortened(pen: Pen, text: string, room: number): string {
  const width = pen.measureText(text).width;
  if (width <= room) return text;
  const letters = [...text];
  for (let n = Math.floor((letters.length * room) / width); n >= FEWEST_LETTERS; n--) {
    const shorter = `${letters.slice(0, n).join("").trimEnd()}…`;
    if (pen.measureText(shorter).width <= room) return shorter;
  }
  return "";
}
