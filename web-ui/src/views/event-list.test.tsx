// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Api } from "../api/api.ts";
import { begun } from "../state/begun.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { apiWith, silent, summary } from "./double.fixture.ts";
import { EventList, firstRows } from "./event-list.tsx";
import { Shared } from "./shared.ts";

afterEach(() => render(null, document.body));

const day = (edtf: string) => ({
  edtf,
  kind: "moment" as const,
  precision: "day",
  earliest: edtf,
  latest: edtf,
  display: edtf,
});

const showing = (...events: ReturnType<typeof summary>[]) => show(events);

async function show(events: ReturnType<typeof summary>[], part: Partial<Api> = {}) {
  const store = createStore(apiWith(events, part), readPlace(""), silent);
  render(
    <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
      <EventList />
    </Shared.Provider>,
    document.body,
  );
  await vi.waitFor(() => expect(document.querySelector("h2")?.textContent).toMatch(/\d/));
  return store;
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

const ids = () =>
  [...document.querySelectorAll<HTMLElement>(".row")].map((row) => row.dataset.event ?? "");

test("events stand under their years, the undated last", async () => {
  await showing(
    summary({ id: "a", date: day("1987-06-12") }),
    summary({ id: "b", date: day("2018-06-12") }),
    summary({ id: "c", date: day("-0043-03-15") }),
    summary({ id: "d", date: null }),
    summary({ id: "e", date: { ...day("[..2018-05-22]"), earliest: null, latest: "2018-05-22" } }),
  );
  expect(texts("h3")).toEqual([
    "1987",
    "2018",
    "44 BCE",
    "Only “before” or “after” (1)",
    "No date (1)",
  ]);
});

test("the head tells how many there are, and whether there are more", async () => {
  const items = [summary({ id: "a", date: day("1987-06-12") })];
  const page = { items, undated: 0, next: "/api/v1/events?cursor=a" };
  const store = await show(items, { events: () => Promise.resolve(page) });
  expect(texts("h2")).toEqual(["1+ event"]);
  await vi.waitFor(() => expect(store.spoken.value).toBe("1+ event."));
});

test("a decade and a century stand under their own names, not under their first years", async () => {
  const vague = (id: string, edtf: string, earliest: string, latest: string) =>
    summary({ id, date: { ...day(edtf), earliest, latest } });
  await showing(
    vague("a", "19XX", "1900-01-01", "1999-12-31"),
    vague("b", "198X", "1980-01-01", "1989-12-31"),
    vague("c", "1980", "1980-01-01", "1980-12-31"),
    vague("d", "1980/1984", "1980-01-01", "1984-12-31"),
  );
  expect(texts("h3")).toEqual(["20th century", "1980s", "1980"]);
});

test("a row says its date, its factuality in words and its sources", async () => {
  await showing(summary({ factuality: "planned", sources: 2, places: ["Singapore"] }));
  expect(texts(".when")).toEqual(["around May 2018"]);
  expect(texts(".facts")).toEqual(["planned · Singapore · 2 sources"]);
});

test("the Tab key stops once; choosing marks the row", async () => {
  const store = await showing(summary({ id: "a" }), summary({ id: "b" }));
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>(".row")].map((row) => row.tabIndex);
  expect(stops()).toEqual([0, -1]);
  store.select("b");
  await vi.waitFor(() => expect(stops()).toEqual([-1, 0]));
  expect(document.querySelector("[aria-current]")?.getAttribute("data-event")).toBe("b");
});

test("rows out of sight come after the first frame, and the list is busy until all are there", async () => {
  begun.value = false;
  await showing(...Array.from({ length: 70 }, (_, i) => summary({ id: `e${i}` })));
  const list = document.querySelector(".list");
  expect(texts("h2")).toEqual(["70 events"]);
  expect(texts(".row").length).toBeLessThan(70);
  expect(list?.getAttribute("aria-busy")).toBe("true");
  begun.value = true;
  await vi.waitFor(() => expect(texts(".row")).toHaveLength(70), { timeout: 5000 });
  await vi.waitFor(() => expect(list?.getAttribute("aria-busy")).toBe("false"));
});

test("what is added to a list that is all there pushes no row out of it", async () => {
  begun.value = true;
  const there = Array.from({ length: firstRows() }, (_, i) => summary({ id: `e${i}` }));
  const events = [...there];
  const store = await showing();
  store.api.events = () => Promise.resolve({ items: [...events], next: null, undated: 0 } as never);
  await store.refresh();
  await vi.waitFor(() => expect(texts(".row")).toHaveLength(there.length));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const fewest: number[] = [];
  const seen = new MutationObserver(() => fewest.push(ids().filter((id) => id[0] === "e").length));
  seen.observe(document.body, { subtree: true, childList: true });
  events.unshift(...Array.from({ length: 12 }, (_, i) => summary({ id: `added${i}` })));
  await store.refresh();
  await vi.waitFor(() => expect(texts(".row")).toHaveLength(events.length));
  await new Promise((resolve) => setTimeout(resolve, 0));
  seen.disconnect();
  expect(Math.min(...fewest)).toBe(there.length);
});

test("nothing there says how it fills", async () => {
  await showing();
  await vi.waitFor(() => expect(texts(".empty-state h3")).toEqual(["Nothing here yet"]));
});
