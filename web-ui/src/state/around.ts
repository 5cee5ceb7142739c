import type { Api } from "../api/api.ts";
import type { EventSummary } from "../api/types.ts";
import { isoOf } from "../dates/civil.ts";
import { shapeOf } from "../dates/shape.ts";
import { EVERYTHING } from "./query.ts";

const EACH_SIDE = 3;
/** Days looked at before and after; wider only when too few are found. */
const REACHES = [10, 100, 1000, 10_000];

export interface Around {
  readonly before: readonly EventSummary[];
  readonly after: readonly EventSummary[];
}

/** What happened around an event, nearest first at both sides; whatever was searched for. */
export async function around(api: Api, event: EventSummary, signal?: AbortSignal): Promise<Around> {
  const shape = event.date && shapeOf(event.date);
  const from = shape?.from ?? shape?.to ?? null;
  if (from === null) return { before: [], after: [] };
  const to = shape?.to ?? from;
  let found: Around = { before: [], after: [] };
  for (const reach of REACHES) {
    const range = { from: isoOf(from - reach), to: isoOf(to + reach) };
    const question = { ...EVERYTHING, timeline: event.timeline, ...range };
    const { items } = await api.events(question, "exclude", signal);
    found = nearest(items, event.id, from);
    if (found.before.length + found.after.length >= 2 * EACH_SIDE) break;
  }
  return found;
}

export function nearest(events: readonly EventSummary[], id: string, day: number): Around {
  const others = events
    .filter((event) => event.id !== id)
    .map((event) => ({ event, begins: (event.date && shapeOf(event.date).from) ?? day }))
    .sort((a, b) => a.begins - b.begins);
  const side = (chosen: typeof others) => chosen.slice(0, EACH_SIDE).map(({ event }) => event);
  return {
    before: side(others.filter(({ begins }) => begins < day).reverse()),
    after: side(others.filter(({ begins }) => begins >= day)),
  };
}
