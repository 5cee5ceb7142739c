import type { Span } from "../api/types.ts";

/** A stretch of text with everything that is marked there. */
export interface Piece<Mark extends string> {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Marked<Mark extends string> extends Span {
  readonly mark: Mark;
}

/**
 * Cuts a text at the borders of its marks. Spans count code points, as the services do; a string of
 * JavaScript counts UTF-16 units, and an emoji before the quote would shift it by one.
 *
 * @param offset code point of the whole text at which `text` starts
 */
export function pieces<Mark extends string>(
  text: string,
  marks: readonly Marked<Mark>[],
  offset = 0,
): Piece<Mark>[] {
  const points = [...text];
  const inside = (n: number) => Math.min(points.length, Math.max(0, n - offset));
  const borders = new Set([0, points.length]);
  for (const { start, end } of marks) {
    borders.add(inside(start));
    borders.add(inside(end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    text: points.slice(from, cuts[i + 1]).join(""),
    marks: marks
      .filter(({ start, end }) => start - offset <= from && from < end - offset)
      .map(({ mark }) => mark),
  }));
}
