import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Api } from "../api/api.ts";
import { apiWith, silent, summary } from "../views/double.fixture.ts";
import { gained, showGain } from "./added.ts";
import { createStore } from "./store.ts";
import { readPlace } from "./url.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A timeline that has the events of each article from some question on. */
function having(told: Readonly<Record<string, readonly string[]>>, from: Record<string, number>) {
  const asked = new Map<string, number>();
  const events: Api["events"] = ({ facets }) => {
    const [article = ""] = facets.source ?? [];
    const times = (asked.get(article) ?? 0) + 1;
    asked.set(article, times);
    const ids = times >= (from[article] ?? Number.POSITIVE_INFINITY) ? told[article] : [];
    const items = (ids ?? []).map((id) => summary({ id }));
    return Promise.resolve({ items, undated: 0, next: null });
  };
  return { api: apiWith([], { events }) };
}

const told = { a: ["e1", "e2"], b: ["e2", "e3"] };

test.each([
  ["one article", ["a"], { a: 3 }, ["e1", "e2"]],
  [
    "two that tell of the same, one after the other",
    ["a", "b"],
    { a: 1, b: 5 },
    ["e1", "e2", "e3"],
  ],
  ["one that comes and one that never does", ["a", "b"], { a: 1 }, ["e1", "e2"]],
  ["none", [], {}, []],
] as const)("what the timeline has of %s", async (_, articles, from, ids) => {
  const events = gained(having(told, from), { timeline: "here", articles });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await events).map(({ id }) => id)).toEqual(ids);
});

test("nobody waits who has left", async () => {
  const abort = new AbortController();
  const left = gained(having(told, { a: 3 }), { timeline: "here", articles: ["a"] }, abort.signal);
  abort.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await left).toEqual([]);
});

const on = (id: string, day: string) => {
  const event = summary({ id });
  const date = { ...event.date, edtf: day, earliest: day, latest: day } as typeof event.date;
  return { ...event, date };
};
const events = [
  on("late", "2018-06-12"),
  on("early", "2014-04-12"),
  summary({ id: "x", date: null }),
];
const busy = "?timeline=there&q=bridge&from=2018&view=1900-01-01~1901-01-01&review";

test("what one article tells is listed and nothing else, whatever was asked for before", () => {
  const store = createStore(apiWith([]), readPlace(busy), silent);
  showGain(store, { timeline: "here", articles: ["a"] }, events);
  const { query, selected, review, view } = store.place.value;
  expect([query.timeline, query.q, query.from]).toEqual(["here", "", null]);
  expect(query.facets).toEqual({ source: ["a"] });
  expect([selected, review]).toEqual(["early", false]);
  expect(view?.start).toBeLessThan(Date.UTC(2014, 3, 12) / 86_400_000);
});

test("what several tell is new among the others, and the stage holds it", () => {
  const store = createStore(apiWith([]), readPlace(busy), silent);
  showGain(store, { timeline: "here", articles: ["a", "b"] }, events);
  expect(store.place.value.query.facets).toEqual({});
  expect([...store.news.value]).toEqual(["late", "early", "x"]);
  expect(store.place.value.selected).toBe("early");
  const { start = 0, end = 0 } = store.place.value.view ?? {};
  expect(start).toBeLessThan(Date.UTC(2014, 3, 12) / 86_400_000);
  expect(end).toBeGreaterThan(Date.UTC(2018, 5, 12) / 86_400_000);
});
