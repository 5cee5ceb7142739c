// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { Api } from "../api/api.ts";
import { dayOf } from "../dates/civil.ts";
import { createStore, type Store } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { TimeScale, type View } from "../timeline/scale.ts";
import { apiWith, silent, summary } from "./double.fixture.ts";
import { inView, useOpening, useSelectedInView } from "./stage-follow.ts";

afterEach(() => render(null, document.body));

const scale = new TimeScale({ start: dayOf(1900), end: dayOf(1901) }, 1000);

async function follow(store: Store) {
  const fly = vi.fn<(view: View) => void>();
  const stage = { current: { scale, fly, jump: vi.fn() } };
  function Follower() {
    useSelectedInView(store, stage);
    return null;
  }
  await act(() => render(<Follower />, document.body));
  return fly;
}

test("a chosen event is flown to once, whatever data come after", async () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace("?event=a"), silent);
  const fly = await follow(store);
  await vi.waitFor(() => expect(fly).toHaveBeenCalledTimes(1));
  await act(() => store.refresh());
  await act(() => store.refresh());
  expect(fly).toHaveBeenCalledTimes(1);
  await act(() => store.select(null));
  await act(() => store.select("a"));
  await vi.waitFor(() => expect(fly).toHaveBeenCalledTimes(2));
});

test("an event that is on no page of the list is flown to, too", async () => {
  const elsewhere = summary({ id: "far" });
  const api = apiWith([elsewhere], {
    events: () => Promise.resolve({ items: [], undated: 0, next: null }),
  });
  const fly = await follow(createStore(api, readPlace("?event=far"), silent));
  await vi.waitFor(() => expect(fly).toHaveBeenCalledTimes(1));
});

test("data that come in the midst of a movement do not bring back where it began", async () => {
  const address = "?view=1900-02-01~1900-03-01";
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace(address), silent);
  const jump = vi.fn<(view: View) => void>();
  const stage = { current: { scale, fly: vi.fn(), jump } };
  function Follower() {
    useOpening(store, stage);
    return null;
  }
  await act(() => render(<Follower />, document.body));
  expect(jump).toHaveBeenCalledTimes(1);
  await act(() => store.refresh());
  expect(jump).toHaveBeenCalledTimes(1);
});

test.each([
  ["in the middle", dayOf(1900, 4), dayOf(1900, 4, 2), false],
  ["under the card", dayOf(1900, 11), dayOf(1900, 11, 2), true],
  ["before", dayOf(1899), dayOf(1899, 2), true],
  ["begun before and lasting", dayOf(1899), dayOf(1900, 6), false],
])("an event %s", (_, from, to, moves) => {
  const vague = { approximate: false, uncertain: false, either: [] };
  const shape = { from, to, core: null, span: false, ...vague };
  expect(inView(scale, shape) !== null).toBe(moves);
});

test.each([
  ["in the middle", dayOf(1900, 8), dayOf(1900, 8, 2), false],
  ["under the card", dayOf(1900, 3), dayOf(1900, 3, 2), true],
  ["at the far end, with no room for its title", dayOf(1900, 12), dayOf(1900, 12, 2), true],
  ["begun under the card and lasting", dayOf(1899), dayOf(1900, 9), false],
])("with the card at the left an event %s", (_, from, to, moves) => {
  const vague = { approximate: false, uncertain: false, either: [] };
  const shape = { from, to, core: null, span: false, ...vague };
  const view = inView(scale, shape, true);
  expect(view !== null).toBe(moves);
  const x = view && new TimeScale(view, scale.width).x(from);
  if (x !== null) expect(x).toBeGreaterThan(400);
});

test("another question moves the stage to its events, wherever the reader had gone", async () => {
  const coin = summary({ id: "coin" });
  const day = "1987-06-12";
  const date = { ...coin.date, edtf: day, earliest: day, latest: day } as typeof coin.date;
  const old = summary({ id: "old", date });
  const events: Api["events"] = ({ q }) =>
    Promise.resolve({ items: q === "old" ? [old] : [coin], undated: 0, next: null });
  const store = createStore(apiWith([], { events }), readPlace(""), silent);
  const fly = vi.fn<(view: View) => void>();
  const jump = vi.fn<(view: View) => void>();
  const stage = { current: { scale, fly, jump } };
  function Follower() {
    useOpening(store, stage);
    return null;
  }
  await act(() => render(<Follower />, document.body));
  await vi.waitFor(() => expect(jump).toHaveBeenCalledTimes(1));
  store.view.value = { start: dayOf(1700), end: dayOf(1701) };
  await act(() => store.ask({ q: "old" }));
  await vi.waitFor(() => expect(fly).toHaveBeenCalledTimes(1));
  const [view] = fly.mock.lastCall ?? [];
  expect(view?.start).toBeLessThan(dayOf(1987, 6, 12));
  expect(view?.end).toBeGreaterThan(dayOf(1987, 6, 12));
  expect(view?.end).toBeLessThan(dayOf(1990));
});
