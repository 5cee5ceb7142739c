import type { Pen } from "./draw/frame.ts";

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly fill: unknown;
  readonly dash: readonly number[];
}

/** A canvas that draws nothing and remembers everything; text is six pixels a letter. */
export function recordingPen(): { readonly pen: Pen; readonly calls: Call[] } {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { dash: [] };
  const pen = new Proxy(state, {
    get(target, name: string) {
      if (name === "measureText") return (text: string) => ({ width: text.length * 6 });
      if (name === "createLinearGradient") return () => ({ addColorStop: () => undefined });
      if (name in target) return target[name];
      return (...args: unknown[]) => {
        if (name === "setLineDash") target.dash = args[0];
        calls.push({ name, args, fill: target.fillStyle, dash: target.dash as number[] });
      };
    },
  });
  return { pen: pen as unknown as Pen, calls };
}
