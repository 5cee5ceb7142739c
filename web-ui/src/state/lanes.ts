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
