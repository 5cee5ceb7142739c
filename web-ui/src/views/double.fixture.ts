import { signal } from "@preact/signals";
import type { Api } from "../api/api.ts";
import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { EventDetail, EventSummary } from "../api/types.ts";
import type { Live } from "../state/live.ts";

export function summary(part: Partial<EventSummary>): EventSummary {
  return {
    id: "e1",
    timeline: "main",
    title: "A coin is minted",
    kind: "other",
    date: {
      edtf: "2018-05~",
      kind: "moment",
      precision: "month",
      earliest: "2018-05-01",
      latest: "2018-05-31",
      display: "around May 2018",
    },
    disputed: false,
    factuality: "actual",
    participants: [],
    places: [],
    importance: 0.5,
    confidence: 1,
    sources: 0,
    publishers: [],
    origin: "entered",
    status: "accepted",
    starred: false,
    tags: [],
    version: 1,
    createdAt: "2026-11-22T08:30:00Z",
    updatedAt: "2026-11-22T08:30:00Z",
    ...part,
  };
}

export function detail(part: Partial<EventDetail>): EventDetail {
  return { ...summary(part), description: null, evidence: [], claims: [], history: [], ...part };
}

/** A service that has the given events and answers nothing else. */
export function apiWith(events: readonly EventSummary[], part: Partial<Api> = {}): Api {
  const refuse = () => Promise.reject(new Problem(404, { detail: "not in this test" }));
  const page = { items: [...events], undated: 0, next: null };
  return {
    events: () => Promise.resolve(page),
    more: refuse,
    density: () => Promise.resolve({ unit: "month", buckets: [], undated: 0 }),
    keyEvents: () => Promise.resolve([]),
    facets: () => Promise.resolve([]),
    event: (id) => Promise.resolve(detail(events.find((event) => event.id === id) ?? {})),
    timelines: () => Promise.resolve([]),
    desk: refuse,
    ...part,
  };
}

/** A service that reads dates. */
export const reading = (parseDate: Desk["parseDate"]): Partial<Api> => ({
  desk: () => Promise.resolve({ parseDate } as Desk),
});

export const silent: Live = { connected: signal(true), follow: () => () => undefined };
