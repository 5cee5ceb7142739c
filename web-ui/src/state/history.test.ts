// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { apiWith, silent, summary } from "../views/double.fixture.ts";
import { followAddress } from "./history.ts";
import { createStore } from "./store.ts";
import { readPlace } from "./url.ts";

const VIEW = { start: 17_000, end: 18_000 };

/** The browser's list of addresses, and where in it the page is. */
let entries: string[];
let here: number;

beforeEach(() => {
  entries = [""];
  here = 0;
  history.replaceState(null, "", "/");
  const replace = History.prototype.replaceState;
  vi.spyOn(history, "pushState").mockImplementation((_, __, address) => {
    replace.call(history, null, "", address);
    entries = [...entries.slice(0, here + 1), location.search + location.hash];
    here++;
  });
  vi.spyOn(history, "replaceState").mockImplementation((_, __, address) => {
    replace.call(history, null, "", address);
    entries[here] = location.search + location.hash;
  });
});

function travel(by: number): void {
  here += by;
  History.prototype.replaceState.call(history, null, "", `/${entries[here]}`);
  dispatchEvent(new Event("popstate"));
}

test("twice back and once forward across a selection", () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace(""), silent);
  followAddress(store);
  store.ask({ q: "coin" });
  store.view.value = VIEW;
  store.select("a");
  const whole = [...entries];
  expect(whole).toHaveLength(3);

  travel(-1);
  expect(store.selected.value).toBeNull();
  expect(store.query.value.q).toBe("coin");
  travel(-1);
  expect(store.query.value.q).toBe("");
  travel(1);
  travel(1);
  expect(store.selected.value).toBe("a");
  expect(entries).toEqual(whole);
  expect(here).toBe(2);
});

test("another timeline is one entry, although it also lets go of the event", () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace("?event=a"), silent);
  followAddress(store);
  store.go({
    query: { ...store.query.value, timeline: "other" },
    selected: null,
    view: null,
    lanes: null,
    review: false,
    reading: null,
    lang: null,
    story: null,
    step: null,
  });
  expect(entries).toHaveLength(2);
});

test("a story that is shown is one entry, whatever its step", () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace("", "#story=WyJ"), silent);
  followAddress(store);
  store.step.value = 0;
  store.step.value = 1;
  expect(entries).toEqual(["#story=WyJ", "#story=WyJ&step=2"]);
  travel(-1);
  expect(store.step.value).toBeNull();
});

test("an article that is read is one entry; going on to another event is one, too", () => {
  const api = apiWith([summary({ id: "a" }), summary({ id: "b" })]);
  const store = createStore(api, readPlace("?event=a"), silent);
  followAddress(store);
  store.reading.value = "quote";
  expect(entries).toEqual(["?event=a", "?event=a&reading=quote"]);
  store.select("b");
  expect(entries).toEqual(["?event=a", "?event=a&reading=quote", "?event=b"]);
  travel(-1);
  expect(store.reading.value).toBe("quote");
  travel(-1);
  expect(store.reading.value).toBeNull();
});

test("another question is one entry, and going back finds the view that was left", () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace(""), silent);
  followAddress(store);
  store.view.value = VIEW;
  store.ask({ q: "coin" });
  expect(store.view.value).toBeNull();
  expect(entries).toHaveLength(2);
  travel(-1);
  expect(store.view.value).not.toBeNull();
  store.ask({ undated: "exclude" });
  expect(store.view.value).not.toBeNull();
});

test("a word that is typed with pauses is one entry, and going back leaves all of it", () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace(""), silent);
  followAddress(store);
  for (const q of ["su", "summ", "summit", "summi", "summits"]) store.ask({ q });
  expect(entries).toEqual(["", "?q=summits"]);
  store.ask({ q: "coin" });
  expect(entries).toHaveLength(3);
  travel(-2);
  expect(store.query.value.q).toBe("");
});

test("what refines a search after something else was done is an entry of its own", () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace(""), silent);
  followAddress(store);
  store.ask({ q: "sum" });
  store.select("a");
  store.ask({ q: "summit" });
  expect(entries).toHaveLength(4);
});

test("a thumb that is pushed on and on is one entry; a push after a pause is another", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace(""), silent);
  followAddress(store);
  for (const from of ["2001", "2002", "2003"]) {
    store.ask({ from });
    vi.advanceTimersByTime(300);
  }
  expect(entries).toEqual(["", "?from=2003"]);
  vi.advanceTimersByTime(5000);
  store.ask({ from: "2004" });
  expect(entries).toEqual(["", "?from=2003", "?from=2004"]);
  vi.useRealTimers();
});

test("what goes on after going back is an entry of its own", () => {
  const store = createStore(apiWith([summary({ id: "a" })]), readPlace(""), silent);
  followAddress(store);
  store.ask({ q: "coin" });
  store.ask({ q: "summit" });
  travel(-1);
  store.ask({ q: "coins" });
  expect(entries).toEqual(["", "?q=coin", "?q=coins"]);
});
