import type { EventSummary } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { lanesOfEvent } from "../state/lanes.ts";
import type { LaneKind, Lanes } from "../timeline/item.ts";
import { facetWords } from "./facet-words.ts";

/** More would leave each too low to read. */
const MOST = 6;

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

/** What the stage is divided into; and why, where that is a single lane, in words. */
export interface LaneChoice {
  readonly lanes: Lanes;
  readonly alone: string | null;
}

export function lanesFor(events: readonly EventSummary[], kind: LaneKind): LaneChoice {
  const facet = kind === "publisher" ? "source" : kind;
  const named = laneValues(events, kind).map((value) => ({
    value,
    title: facetWords(facet, value),
  }));
  const all = { kind, lanes: named, rest: t.lanes.rest };
  const [first] = named;
  if (!first) {
    const none = t.lanes.none[kind];
    return { lanes: { ...all, rest: none }, alone: none };
  }
  const isAlone = events.every((event) => lanesOfEvent(event)[kind] === first.value);
  if (!isAlone) return { lanes: all, alone: null };
  const alone = t.lanes.alone[kind](first.title);
  return { lanes: { ...all, lanes: [{ ...first, title: alone }] }, alone };
}
