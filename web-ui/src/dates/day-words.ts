import { dateVocabulary } from "../messages/index.ts";
import { civilOf } from "./civil.ts";
import type { Point } from "./edtf.ts";

/** One day on its own: "12 Jun 2018". */
export function dayWords(day: number, style: "long" | "short" = "short"): string {
  const from = Math.floor(day);
  const point: Point = {
    ...civilOf(from),
    time: null,
    unit: "day",
    from,
    to: from + 1,
    approximate: false,
    uncertain: false,
  };
  return dateVocabulary.point(point, style);
}
