import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { apiWith, silent, summary } from "../views/double.fixture.ts";
import { gained, showGain } from "./added.ts";
import { createStore } from "./store.ts";
import { readPlace } from "./url.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A timeline that has so many events of the articles, each time that it is asked. */
function counting(...counts: readonly number[]) {
  let asked = 0;
  const events = () => {
    const count = counts[Math.min(asked++, counts.length - 1)] ?? 0;
    const items = Array.from({ length: count }, (_, i) => summary({ id: `e${i}` }));
    return Promise.resolve({ items, undated: 0, next: null });
  };
  return { api: apiWith([], { events }) };
}

const one = { timeline: "here", articles: ["a"] };
const two = { timeline: "here", articles: ["a", "b"] };

test.each([
  ["one article is taken over at once", one, [0, 0, 2], 2],
  ["several come one after the other", two, [0, 1, 3, 3], 3],
])("%s", async (_, added, counts, count) => {
  const gain = gained(counting(...counts), added);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await gain).toEqual({ first: "e0", count, more: false });
});

test("what never comes is waited for a while, and by nobody who has left", async () => {
  const nothing = gained(counting(0), one);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await nothing).toBeNull();
  const abort = new AbortController();
  const left = gained(counting(0, 0, 2), one, abort.signal);
  abort.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await left).toBeNull();
});

test("what is shown is all that the articles tell, whatever was asked for before", () => {
  const store = createStore(
    apiWith([]),
    readPlace("?timeline=there&q=bridge&from=2018&review"),
    silent,
  );
  showGain(store, one, { first: "e0", count: 2, more: false });
  const { query, selected, review } = store.place.value;
  expect([query.timeline, query.q, query.from, query.facets]).toEqual([
    "here",
    "",
    null,
    { source: ["a"] },
  ]);
  expect([selected, review]).toEqual(["e0", false]);
});
