import type { EventSummary } from "../api/types.ts";
import type { LaneKind } from "../timeline/item.ts";

export const LANE_KINDS: readonly LaneKind[] = [
  "participant",
  "place",
  "publisher",
  "kind",
  "factuality",
  "tag",
];

/** More would leave each too low to read. */
const MOST = 6;

export const isLaneKind = (text: string | null): text is LaneKind =>
  LANE_KINDS.some((kind) => kind === text);

/** The lane that an event stands in, of each kind; who is named first is who acts, or tells most. */
export function lanesOfEvent(event: EventSummary): Partial<Record<LaneKind, string>> {
  const { participants, places, publishers, tags, kind, factuality } = event;
  const first = (key: LaneKind, value: string | undefined) => (value ? { [key]: value } : {});
  return {
    kind,
    factuality,
    ...first("participant", participants[0]),
    ...first("place", places[0]),
    ...first("publisher", publishers[0]),
    ...first("tag", tags[0]),
  };
}

/** The values that most events have, the most frequent first. */
export function laneValues(events: readonly EventSummary[], kind: LaneKind): readonly string[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const value = lanesOfEvent(event)[kind];
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([value]) => value);
}
