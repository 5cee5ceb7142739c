import type { Density } from "../api/types.ts";
import { isoDay } from "../dates/shape.ts";
import type { Column } from "../timeline/draw/columns.ts";

export function columnsOf(density: Density | null): readonly Column[] {
  return (density?.buckets ?? []).map(({ from, to, certain, possible }) => ({
    from: isoDay(from) ?? 0,
    to: (isoDay(to) ?? 0) + 1,
    certain,
    possible,
  }));
}
