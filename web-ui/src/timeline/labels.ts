import type { Detail } from "./detail.ts";
import type { Pen } from "./draw/frame.ts";
import { glyphRoom, titleFont, whenFont } from "./draw/label.ts";
import type { Label } from "./geometry.ts";
import type { Item } from "./item.ts";

/** What a title is given where others could have the room, and where nobody wants it; pixels. */
const LONGEST = { roomy: 340, compact: 230 } as const;
const WIDEST = 520;

/** Titles cut to length and measured, once each: measuring text is the dearest part of a frame. */
export class Labels {
  readonly #pen: Pen;
  readonly #known = new WeakMap<Item, Map<string, Label>>();
  /** For which room each of the wider ones was cut. */
  readonly #wide = new WeakMap<Item, { readonly room: number; readonly label: Label }>();

  constructor(pen: Pen) {
    this.#pen = pen;
  }

  of(item: Item, detail: Detail): Label {
    let labels = this.#known.get(item);
    if (!labels) {
      labels = new Map();
      this.#known.set(item, labels);
    }
    let label = labels.get(detail.name);
    if (!label) {
      label = this.#measure(item, detail, LONGEST[detail.name]);
      labels.set(detail.name, label);
    }
    return label;
  }

  /** Of a title that had to be cut, as much as the free room behind it holds as well. */
  wider(item: Item, detail: Detail, free: number): Label {
    const label = this.of(item, detail);
    const room = Math.min(WIDEST, Math.floor(LONGEST[detail.name] + free));
    if (free <= 0 || label.text === item.title) return label;
    const known = this.#wide.get(item);
    if (known?.room === room) return known.label;
    const wide = this.#measure(item, detail, room);
    this.#wide.set(item, { room, label: wide });
    return wide;
  }

  #measure(item: Item, detail: Detail, longest: number): Label {
    this.#pen.font = titleFont(item, detail);
    const text = cut(item.title, longest, (s) => this.#pen.measureText(s).width);
    let width = this.#pen.measureText(text).width;
    if (detail.dated) {
      this.#pen.font = whenFont;
      width = Math.max(width, this.#pen.measureText(item.when).width);
    }
    const dot = item.shape.core !== null && !item.shape.span;
    return { text, width: width + glyphRoom(item, dot) + (dot ? 11 : 0) };
  }
}

/** Whole words where possible, an ellipsis for the rest. */
export function cut(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  const words = text.split(" ");
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(" ").replace(/[,;:–—-]$/, "")}…`;
    if (measure(shorter) <= room) return shorter;
  }
  let letters = [...text];
  while (letters.length > 1 && measure(`${letters.join("")}…`) > room)
    letters = letters.slice(0, -1);
  return `${letters.join("")}…`;
}
