import type { Factuality } from "../api/types.ts";

const PATHS = {
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.8 10.800 14.500 14.500",
  home: "M2 5V3h3M14 5V3h-3M2 11v2h3M14 11v2h-3M5 8h6",
  left: "M10 3 5 8l5 5",
  right: "M6 3l5 5-5 5",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  moon: "M13 9.500A5.500 5.500 0 0 1 6.500 3a5.500 5.500 0 1 0 6.500 6.500z",
  system: "M2 3h12v8H2zM6 14h4M8 11v3",
  review: "M2 4h6M2 8h4M2 12h4M8 10.500l2.500 2.500L14.500 7",
  event: "M2 4h12v10H2zM5 2v3M11 2v3M8 7v4M6 9h4",
  article: "M3 1.500h7l3 3v10H3zM8 6v5M5.500 8.500h5",
  star: "M8 1.800l1.900 4 4.300.5-3.200 3 .9 4.300L8 11.400l-3.900 2.200.9-4.300-3.200-3 4.300-.5z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The same shapes as on the canvas. */
export function Glyph({ factuality }: { factuality: Factuality }) {
  return (
    <svg
      class={`glyph ${factuality}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      {factuality === "hypothetical" ? (
        <path class="outline" d="M7 1.500 12.500 7 7 12.500 1.500 7z" />
      ) : (
        <circle class={factuality === "actual" ? "full" : "outline"} cx="7" cy="7" r="4.500" />
      )}
      {factuality === "reported" && <path class="full" d="M7 2.500a4.500 4.500 0 0 0 0 9z" />}
      {factuality === "negated" && <path class="outline" d="M2 12 12 2" />}
    </svg>
  );
}
