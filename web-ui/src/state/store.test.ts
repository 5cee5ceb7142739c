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
