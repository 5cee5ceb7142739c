/** The colours of the page, resolved for the canvas. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly tint: string;
  readonly accent: string;
}

const NAMES: Readonly<Record<keyof Palette, string>> = {
  paper: "--paper",
  ink: "--ink",
  muted: "--muted",
  rule: "--rule",
  tint: "--tint",
  accent: "--accent",
};

export const SERIF =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Liberation Serif", Georgia, serif';
export const SANS =
  '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif';

/**
 * A custom property is handed out as it is written, `light-dark()` and all; only a used colour is
 * resolved, so one element wears each in turn.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  // Forced colours would make every one of them the colour of text.
  probe.style.setProperty("forced-color-adjust", "none");
  host.append(probe);
  const resolve = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = Object.fromEntries(
    Object.entries(NAMES).map(([key, name]) => [key, resolve(name)]),
  ) as unknown as Palette;
  probe.remove();
  return palette;
}
