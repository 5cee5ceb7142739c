import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Api } from "../api/api.ts";
import { Problem } from "../api/problem.ts";
import type { EventPage } from "../api/types.ts";
import { apiWith, detail, silent, summary } from "../views/double.fixture.ts";
import { mine } from "./deeds.ts";
import type { Follower, Live } from "./live.ts";
import { createStore } from "./store.ts";
import { readPlace } from "./url.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function live() {
  let follower: Follower | null = null;
  const fake: Live = {
    connected: signal(true),
    follow: (_, given) => {
      follower = given;
      return () => undefined;
    },
  };
  return { fake, tell: (): Follower => follower as unknown as Follower };
}

/** Three pages of one event each. */
function paged(): Api {
  const page = (n: number): EventPage => ({
    items: [summary({ id: `e${n}` })],
    undated: 0,
    next: n < 3 ? `/page/${n + 1}` : null,
  });
  return apiWith([], {
    events: () => Promise.resolve(page(1)),
    more: (next) => Promise.resolve(page(Number(next.split("/").at(-1)))),
  });
}

const ids = (store: ReturnType<typeof createStore>) =>
  store.events.value.value?.items.map(({ id }) => id);

test("pages that the reader has asked for stay when all is read again", async () => {
  const store = createStore(paged(), readPlace(""), silent);
  await store.refresh();
  await store.loadMore();
  expect(ids(store)).toEqual(["e1", "e2"]);
  await store.refresh();
  expect(ids(store)).toEqual(["e1", "e2"]);
});

test("a new question begins with its first page", async () => {
  const store = createStore(paged(), readPlace(""), silent);
  await store.refresh();
  await store.loadMore();
  store.ask({ q: "other" });
  await vi.runAllTimersAsync();
  expect(ids(store)).toEqual(["e1"]);
});

test("after a gap everything is read again, the chosen event, too", async () => {
  const { fake, tell } = live();
  const event = vi.fn((id: string) => Promise.resolve(detail({ id })));
  const store = createStore(
    apiWith([summary({ id: "a" })], { event }),
    readPlace("?event=a"),
    fake,
  );
  await vi.runAllTimersAsync();
  expect(event).toHaveBeenCalledTimes(1);
  tell().missed();
  await vi.runAllTimersAsync();
  expect(event).toHaveBeenCalledTimes(2);
  expect(store.news.value.size).toBe(0);
});

test("a chosen event that somebody deletes is known to be gone, its words stay", async () => {
  const { fake, tell } = live();
  let there = true;
  const event = (id: string) =>
    there ? Promise.resolve(detail({ id })) : Promise.reject(new Problem(404, {}));
  const store = createStore(
    apiWith([summary({ id: "a" })], { event }),
    readPlace("?event=a"),
    fake,
  );
  await vi.runAllTimersAsync();
  there = false;
  tell().changed({ seq: 2, kind: "deleted", id: "a", version: 2 });
  await vi.runAllTimersAsync();
  expect(store.detail.value.value?.id).toBe("a");
  expect(store.detail.value.problem?.status).toBe(404);
});

test("what was done here is no news when it comes back, what others add is", async () => {
  const { fake, tell } = live();
  const page = { items: [] as ReturnType<typeof summary>[], undated: 0, next: null };
  const store = createStore(
    apiWith([], { events: () => Promise.resolve({ ...page }) }),
    readPlace(""),
    fake,
  );
  await vi.runAllTimersAsync();
  mine.add("restored");
  page.items = [summary({ id: "restored" }), summary({ id: "theirs" })];
  tell().changed({ seq: 1, kind: "created", id: "restored", version: 3 });
  tell().changed({ seq: 2, kind: "created", id: "theirs", version: 1 });
  await vi.runAllTimersAsync();
  expect([...store.news.value]).toEqual(["theirs"]);
});

test("what is gone again is no news any more", async () => {
  const { fake, tell } = live();
  const page = { items: [summary({ id: "stays" })], undated: 0, next: null };
  const events = () => Promise.resolve({ ...page });
  const store = createStore(apiWith([], { events }), readPlace(""), fake);
  await vi.runAllTimersAsync();
  page.items = [...page.items, summary({ id: "theirs" }), summary({ id: "other" })];
  tell().changed({ seq: 1, kind: "created", id: "theirs", version: 1 });
  tell().changed({ seq: 2, kind: "created", id: "other", version: 1 });
  await vi.runAllTimersAsync();
  expect(store.news.value.size).toBe(2);
  page.items = page.items.filter(({ id }) => id !== "theirs");
  tell().changed({ seq: 3, kind: "deleted", id: "theirs", version: 2 });
  await vi.runAllTimersAsync();
  expect([...store.news.value]).toEqual(["other"]);
});

test("what was read along with the change before it is new all the same", async () => {
  const { fake, tell } = live();
  const both = [summary({ id: "one" }), summary({ id: "two" })];
  const store = createStore(apiWith(both), readPlace(""), fake);
  await vi.runAllTimersAsync();
  tell().changed({ seq: 2, kind: "created", id: "two", version: 1 });
  tell().changed({ seq: 3, kind: "updated", id: "one", version: 2 });
  await vi.runAllTimersAsync();
  expect([...store.news.value]).toEqual(["two"]);
});

test("of what was missed the younger is news, what has moved into the page is not", async () => {
  const { fake, tell } = live();
  const at = (id: string, createdAt: string) => summary({ id, createdAt });
  let items = [at("a", "2026-11-22T08:30:00Z")];
  const store = createStore(
    apiWith([], { events: () => Promise.resolve({ items, undated: 0, next: null }) }),
    readPlace(""),
    fake,
  );
  await vi.runAllTimersAsync();
  mine.add("mine");
  items = [
    ...items,
    at("old", "2026-11-20T08:30:00Z"),
    at("theirs", "2026-11-22T08:30:00.5Z"),
    at("mine", "2026-11-22T08:31:00Z"),
  ];
  tell().missed();
  await vi.runAllTimersAsync();
  expect([...store.news.value]).toEqual(["theirs"]);
});

test("after a failure nothing of what comes first is news", async () => {
  const { fake, tell } = live();
  let away = true;
  const page = { items: [summary({ id: "a" })], undated: 0, next: null };
  const events = () => (away ? Promise.reject(Problem.unreachable()) : Promise.resolve(page));
  const store = createStore(apiWith([], { events }), readPlace(""), fake);
  await vi.runAllTimersAsync();
  away = false;
  tell().missed();
  await vi.runAllTimersAsync();
  expect(store.events.value.value?.items).toHaveLength(1);
  expect(store.news.value.size).toBe(0);
});

test("an answer for an event that is not chosen any more is not shown", async () => {
  const store = createStore(apiWith([]), readPlace("?event=a"), silent);
  await vi.runAllTimersAsync();
  store.select("b");
  store.put(detail({ id: "a", version: 7 }));
  expect(store.detail.value.value?.version).not.toBe(7);
  expect(store.detail.value.loading).toBe(true);
});

test("of one event the later version is shown, whatever comes last", async () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace("?event=a"), silent);
  await vi.runAllTimersAsync();
  store.put(detail({ id: "a", version: 3 }));
  store.put(detail({ id: "a", version: 2 }));
  expect(store.detail.value.value?.version).toBe(3);
});

test("what was on its way when an act was answered is asked for again", async () => {
  const event = vi.fn((id: string) => Promise.resolve(detail({ id, version: 4 })));
  const store = createStore(apiWith([], { event }), readPlace("?event=a"), silent);
  store.put(detail({ id: "a", version: 3 }));
  expect(store.detail.value.value?.version).toBe(3);
  await vi.runAllTimersAsync();
  expect(event).toHaveBeenCalledTimes(2);
  expect(store.detail.value.value?.version).toBe(4);
});
