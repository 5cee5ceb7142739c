import type { Pen } from "./draw/frame.ts";

interface State {
  fillStyle: string | SvgGradient;
  strokeStyle: string;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  lineJoin: string;
  dash: readonly number[];
  clipId: string | null;
}

const START: State = {
  fillStyle: "#000",
  strokeStyle: "#000",
  lineWidth: 1,
  globalAlpha: 1,
  font: "12px sans-serif",
  textAlign: "left",
  lineJoin: "miter",
  dash: [],
  clipId: null,
};

const ANCHORS: Readonly<Record<string, string>> = { center: "middle", right: "end" };

/** Of a canvas as much as `draw/` uses, written down as SVG: sharp at any size, its text is text. */
export class SvgPen {
  readonly #measure: (text: string, font: string) => number;
  readonly #body: string[] = [];
  readonly #defs: string[] = [];
  readonly #saved: State[] = [];
  #state: State = { ...START };
  #path = "";

  constructor(measure: (text: string, font: string) => number) {
    this.#measure = measure;
    // The properties of a canvas are the pen's state, which `save` and `restore` exchange.
    for (const name of Object.keys(START) as (keyof State)[]) {
      Object.defineProperty(this, name, {
        get: () => this.#state[name],
        set: (value: never) => {
          this.#state[name] = value;
        },
      });
    }
  }

  /** For `drawFrame`, which asks for nothing that is not here. */
  get asPen(): Pen {
    return this as unknown as Pen;
  }

  document(width: number, height: number, paper: string, title: string): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
      `<title>${escaped(title)}</title>`,
      `<defs>${this.#defs.join("")}</defs>`,
      `<rect width="100%" height="100%" fill="${escaped(paper)}"/>`,
      ...this.#body,
      "</svg>",
    ].join("\n");
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  setLineDash(dash: readonly number[]): void {
    this.#state.dash = dash;
  }

  beginPath(): void {
    this.#path = "";
  }

  closePath(): void {
    this.#path += "Z";
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${n(x)} ${n(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${n(x)} ${n(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
  }

  roundRect(x: number, y: number, width: number, height: number, r: number): void {
    const [w, h] = [n(width - 2 * r), n(height - 2 * r)];
    const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    this.#path += `M${n(x + r)} ${n(y)}h${w}${turn(r, r)}v${h}${turn(-r, r)}h-${w}${turn(-r, -r)}v-${h}${turn(r, -r)}Z`;
  }

  arc(x: number, y: number, r: number, from: number, to: number): void {
    const at = (angle: number) => `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
    const middle = (from + to) / 2;
    const half = (angle: number) => `A${r} ${r} 0 0 1 ${at(angle)}`;
    this.#path += `M${at(from)}${half(middle)}${half(to)}`;
  }

  fill(): void {
    this.#add(`<path d="${this.#path}" ${this.#fillOf()}/>`);
  }

  stroke(): void {
    this.#add(`<path d="${this.#path}" fill="none" ${this.#strokeOf()}/>`);
  }

  clip(): void {
    const id = `c${this.#defs.length}`;
    this.#defs.push(`<clipPath id="${id}"><path d="${this.#path}"/></clipPath>`);
    this.#state.clipId = id;
  }

  /** The whole is never drawn over: there is nothing to clear. */
  clearRect(): void {
    this.#body.length = 0;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width <= 0 || height <= 0) return;
    this.#add(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ${this.#fillOf()}/>`,
    );
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#add(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="none" ${this.#strokeOf()}/>`,
    );
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#fillOf());
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="none" ${this.#strokeOf()}`);
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, this.#state.font) };
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): SvgGradient {
    const gradient = new SvgGradient(`g${this.#defs.length}`);
    const place = this.#defs.push("") - 1;
    gradient.written = (stops) => {
      this.#defs[place] =
        `<linearGradient id="${gradient.id}" gradientUnits="userSpaceOnUse" x1="${n(x0)}" y1="${n(y0)}" x2="${n(x1)}" y2="${n(y1)}">${stops}</linearGradient>`;
    };
    return gradient;
  }

  #text(text: string, x: number, y: number, paint: string): void {
    const { font, textAlign, lineJoin } = this.#state;
    const anchor = ANCHORS[textAlign] ?? "start";
    this.#add(
      `<text x="${n(x)}" y="${n(y)}" style="font:${escaped(font)}" text-anchor="${anchor}" stroke-linejoin="${lineJoin}" ${paint}>${escaped(text)}</text>`,
    );
  }

  #add(element: string): void {
    const { clipId } = this.#state;
    this.#body.push(clipId ? `<g clip-path="url(#${clipId})">${element}</g>` : element);
  }

  #fillOf(): string {
    const { fillStyle, globalAlpha } = this.#state;
    const paint = fillStyle instanceof SvgGradient ? `url(#${fillStyle.id})` : fillStyle;
    return `fill="${escaped(paint)}"${faint(globalAlpha)}`;
  }

  #strokeOf(): string {
    const { strokeStyle, lineWidth, dash, globalAlpha } = this.#state;
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : "";
    return `stroke="${escaped(strokeStyle)}" stroke-width="${lineWidth}"${dashes}${faint(globalAlpha)}`;
  }
}

class SvgGradient {
  readonly id: string;
  written: (stops: string) => void = () => undefined;
  #stops = "";

  constructor(id: string) {
    this.id = id;
  }

  addColorStop(offset: number, colour: string): void {
    this.#stops +=
      colour === "transparent"
        ? `<stop offset="${offset}" stop-opacity="0"/>`
        : `<stop offset="${offset}" stop-color="${escaped(colour)}"/>`;
    this.written(this.#stops);
  }
}

const faint = (alpha: number) => (alpha < 1 ? ` opacity="${alpha}"` : "");
/** A hundredth of a pixel is enough. */
const n = (value: number) => String(Math.round(value * 100) / 100);
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
