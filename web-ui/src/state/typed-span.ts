import type { LastSpan, SpanUnit } from "./spans.ts";

/** What was typed of a stretch up to today: so many, in figures or in one of the words for 1, 2, 3 and so on. */
export function spanOf(
  typed: string,
  words: readonly string[],
  unit: SpanUnit | undefined,
): LastSpan | null {
  const count = /^\d{1,4}$/.test(typed) ? Number(typed) : words.indexOf(typed) + 1;
  return unit && count > 0 ? { count, unit } : null;
}
