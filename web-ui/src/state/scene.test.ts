import { type ReadonlySignal, signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import type { Api } from "../api/api.ts";
import { Problem } from "../api/problem.ts";
import type { EventPage } from "../api/types.ts";
import { dayOf } from "../dates/civil.ts";
import type { View } from "../timeline/scale.ts";
import { apiWith, summary } from "../views/double.fixture.ts";
import { EVERYTHING } from "./query.ts";
import type { Remote } from "./remote.ts";
import { atLeast, covers, cut, type Scene, scene, surelyIn, windowOf } from "./scene.ts";

test("a window holds the view with room on both sides, at most five times its length", () => {
  for (const span of [2, 2.1, 30, 365, 1_000_000]) {
    for (const start of [0, 1.5, 17, -4000, 123_456]) {
      const view = { start, end: start + span };
      const window = windowOf(view);
      expect(window.start).toBeLessThanOrEqual(view.start);
      expect(window.end).toBeGreaterThanOrEqual(view.end);
      expect(window.end - window.start).toBeLessThanOrEqual(5 * span + 1e-6);
      expect(covers(window, view)).toBe(true);
    }
  }
});

test("small movements stay in the same window", () => {
  expect(windowOf({ start: 10, end: 110 })).toEqual(windowOf({ start: 20, end: 125 }));
});

// A window of 0–300.
test.each([
  ["in the middle", { start: 100, end: 200 }, true],
  ["moved a little", { start: 190, end: 290 }, true],
  ["moved out", { start: 210, end: 310 }, false],
  ["closer", { start: 120, end: 175 }, true],
  ["much closer", { start: 120, end: 160 }, false],
])("a view that is %s", (_, view, expected) => {
  expect(covers({ start: 0, end: 300 }, view)).toBe(expected);
});

test("the window is cut to the range that was asked for", () => {
  const window = { start: dayOf(2018), end: dayOf(2019) };
  expect(cut(EVERYTHING, window)).toEqual({ from: "2018-01-01", to: "2018-12-31" });
  expect(cut({ ...EVERYTHING, from: "2018-06", to: "2020" }, window)).toEqual({
    from: "2018-06",
    to: "2018-12-31",
  });
});

test("vague events are not counted twice", () => {
  const columns = [
    { from: 0, to: 10, certain: 3, possible: 8 },
    { from: 10, to: 20, certain: 4, possible: 9 },
    { from: 20, to: 30, certain: 100, possible: 100 },
  ];
  expect(atLeast(columns, { start: 0, end: 20 })).toBe(9);
  expect(atLeast(columns, { start: 0, end: 21 })).toBe(107);
});

test("only what lies within a window is surely in it", () => {
  const columns = [
    { from: 0, to: 10, certain: 3, possible: 8 },
    { from: 10, to: 20, certain: 4, possible: 9 },
    { from: 20, to: 30, certain: 100, possible: 100 },
  ];
  expect(surelyIn(columns, { start: 0, end: 29 })).toBe(7);
  expect(surelyIn(columns, { start: 1, end: 30 })).toBe(104);
});

test("with a crowd the counts need not wait for the first page, nor for each other", async () => {
  const asked: string[] = [];
  const api = apiWith([], {
    density: (_, buckets) => {
      asked.push(`density ${buckets}`);
      return new Promise(() => undefined);
    },
    keyEvents: () => {
      asked.push("key");
      return new Promise(() => undefined);
    },
  });
  const crowd = signal([{ from: 0, to: 365, certain: 9000, possible: 9000 }]);
  const waiting = signal<Remote<EventPage>>({ value: null, loading: true, problem: null });
  scene(api, signal(EVERYTHING), signal<View | null>({ start: -9, end: 400 }), waiting, crowd);
  expect(asked.sort()).toEqual(["density 60", "density 700", "key"]);
});

test("finer counts are asked for when the first frame has been seen, not before", () => {
  const density = vi.fn<Api["density"]>(() => new Promise(() => undefined));
  const api = apiWith([], { density, keyEvents: () => new Promise(() => undefined) });
  const crowd = Array.from({ length: 73 }, (_, i) => {
    return { from: i * 5, to: i * 5 + 5, certain: 20, possible: 20 };
  });
  const waiting = signal<Remote<EventPage>>({ value: null, loading: true, problem: null });
  const view = signal<View | null>({ start: 0, end: 365 });
  const begun = signal(false);
  const state = scene(api, signal(EVERYTHING), view, waiting, signal(crowd), begun);
  expect(state.value.value?.columns).toHaveLength(73);
  expect(density).not.toHaveBeenCalled();
  begun.value = true;
  expect(density).toHaveBeenCalled();
});

// A year of columns, 20 events in each.
test.each([
  ["over all of them", 73, 0, 365, EVERYTHING, 73],
  ["over so few that they would be coarse", 73, 0, 200, EVERYTHING, 0],
  ["over fewer events than are drawn one by one", 24, 0, 365, EVERYTHING, 0],
  ["of a range, whose ends they do not keep", 73, 0, 365, { ...EVERYTHING, from: "1970-01-03" }, 0],
])(
  "the counts that are known show before others have come: %s",
  (_, n, start, end, query, shown) => {
    const never = () => new Promise<never>(() => undefined);
    const api = apiWith([], { density: never, keyEvents: never, events: never });
    const columns = Array.from({ length: n }, (_, i) => {
      return { from: i * 5, to: i * 5 + 5, certain: 20, possible: 20 };
    });
    const waiting = signal<Remote<EventPage>>({ value: null, loading: true, problem: null });
    const state = scene(
      api,
      signal(query),
      signal<View | null>({ start, end }),
      waiting,
      signal(columns),
    );
    expect(state.value.value?.columns ?? []).toHaveLength(shown);
    expect(state.value.loading).toBe(true);
  },
);

function crowded(part: Partial<Api>, perYear = 100_000) {
  const bucket = { start: "2018", from: "2018-01-01", to: "2018-12-31" };
  const density = vi.fn<Api["density"]>(() =>
    Promise.resolve({
      unit: "year",
      buckets: [{ ...bucket, certain: perYear, possible: perYear }],
      undated: 0,
    }),
  );
  const first = signal<Remote<EventPage>>({
    value: { items: [], undated: 0, next: "/more" },
    loading: false,
    problem: null,
  });
  return {
    api: apiWith([], { density, ...part }),
    density,
    shown: signal<View | null>(null),
    first,
  };
}

const idsOf = (state: ReadonlySignal<Remote<Scene>>) => () =>
  state.value.value?.events.map(({ id }) => id);

function staged(perYear: number, part: Partial<Api> = {}) {
  const events = vi.fn<Api["events"]>(() =>
    Promise.resolve({ items: [summary({ id: "one" })], undated: 0, next: null }),
  );
  const keyEvents = vi.fn<Api["keyEvents"]>(() => Promise.resolve([summary({ id: "key" })]));
  const { api, density, shown, first } = crowded({ events, keyEvents, ...part }, perYear);
  const state = scene(api, signal(EVERYTHING), shown, first);
  return { density, events, keyEvents, shown, first, state, ids: idsOf(state) };
}

const YEAR = { start: dayOf(2018), end: dayOf(2019) };

test("few events in view are all there, one by one", async () => {
  const { shown, state, ids, keyEvents } = staged(20);
  shown.value = YEAR;
  await vi.waitFor(() => expect(ids()).toEqual(["one"]));
  expect(state.value.value?.columns).toEqual([]);
  expect(keyEvents).not.toHaveBeenCalled();
});

test("many are counted, with the key events in front", async () => {
  const { shown, state, ids, events } = staged(100_000);
  shown.value = YEAR;
  await vi.waitFor(() => expect(ids()).toEqual(["key"]));
  expect(state.value.value?.columns[0]?.certain).toBe(100_000);
  expect(state.value.value?.counts).toHaveLength(1);
  expect(events).not.toHaveBeenCalled();
});

test("moving within the window asks nothing, coming back neither", async () => {
  const { shown, state, density } = staged(20);
  shown.value = YEAR;
  await vi.waitFor(() => expect(state.value.value).not.toBeNull());
  shown.value = { start: YEAR.start + 40, end: YEAR.end + 40 };
  expect(density).toHaveBeenCalledTimes(1);
  shown.value = { start: dayOf(1900), end: dayOf(1901) };
  await vi.waitFor(() => expect(density).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(state.value.loading).toBe(false));
  shown.value = YEAR;
  expect(density).toHaveBeenCalledTimes(2);
  expect(covers(state.value.value?.window ?? YEAR, YEAR)).toBe(true);
});

test("what is there stays until the new has arrived", async () => {
  let release: (() => void) | null = null;
  const { shown, state, density, ids } = staged(20);
  shown.value = YEAR;
  await vi.waitFor(() => expect(ids()).toEqual(["one"]));
  density.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        release = () => resolve({ unit: "day", buckets: [], undated: 0 });
      }),
  );
  shown.value = { start: dayOf(1900), end: dayOf(1901) };
  expect(ids()).toEqual(["one"]);
  await vi.waitFor(() => expect(release).not.toBeNull());
  (release as unknown as () => void)();
  await vi.waitFor(() => expect(state.value.loading).toBe(false));
  expect(covers(state.value.value?.window ?? YEAR, YEAR)).toBe(false);
});

test("a timeline of one page needs no scene", () => {
  const { shown, first, state, density } = staged(20);
  first.value = { value: { items: [], undated: 0, next: null }, loading: false, problem: null };
  shown.value = YEAR;
  expect(density).not.toHaveBeenCalled();
  expect(state.value.value).toBeNull();
});

test("what comes late for one question is not found by the next", async () => {
  const { question, shown, first, state, density, ids } = asking();
  shown.value = YEAR;
  await vi.waitFor(() => expect(density).toHaveBeenCalledTimes(2));
  question.value = { ...EVERYTHING, q: "coin" };
  first.value = { ...first.value, value: { items: [], undated: 0, next: "/other" } };
  await vi.waitFor(() => expect(density).toHaveBeenCalledTimes(4));
  // Where there is nothing, so that no key events are waited for.
  shown.value = { start: dayOf(1900), end: dayOf(1901) };
  await vi.waitFor(() => expect(ids()).toEqual([]));
  shown.value = YEAR;
  await vi.waitFor(() => expect(density).toHaveBeenCalledTimes(7));
  expect(density.mock.lastCall?.[0].q).toBe("coin");
  expect(state.value.loading).toBe(true);
});

/** A crowded timeline whose key events never come; who gives up on them is told, as by a browser. */
function asking() {
  const question = signal(EVERYTHING);
  const keyEvents = vi.fn<Api["keyEvents"]>(
    (_, __, abort) =>
      new Promise((_, reject) => {
        abort?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      }),
  );
  const { api, density, shown, first } = crowded({ keyEvents });
  const state = scene(api, question, shown, first);
  return { question, density, shown, first, state, ids: idsOf(state) };
}

test("after a failure the next movement asks again", async () => {
  const { shown, state, density } = staged(20);
  density.mockImplementationOnce(() => Promise.reject(Problem.unreachable()));
  shown.value = YEAR;
  await vi.waitFor(() => expect(state.value.problem).not.toBeNull());
  shown.value = { start: YEAR.start + 1, end: YEAR.end + 1 };
  await vi.waitFor(() => expect(state.value.value).not.toBeNull());
});

test("of scenes with many events only the last ones are kept", async () => {
  const items = Array.from({ length: 500 }, (_, i) => summary({ id: `e${i}` }));
  const events = () => Promise.resolve({ items, undated: 0, next: null });
  const { shown, state, density } = staged(20, { events });
  const year = (n: number) => ({ start: dayOf(1000 + 50 * n), end: dayOf(1001 + 50 * n) });
  const go = async (n: number) => {
    shown.value = year(n);
    await vi.waitFor(() => expect(covers(state.value.value?.window ?? YEAR, year(n))).toBe(true));
  };
  for (let n = 0; n < 12; n++) await go(n);
  expect(density).toHaveBeenCalledTimes(12);
  await go(8);
  expect(density).toHaveBeenCalledTimes(12);
  await go(0);
  expect(density).toHaveBeenCalledTimes(13);
});
