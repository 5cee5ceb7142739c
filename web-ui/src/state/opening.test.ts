import { expect, test } from "vitest";
import { dayOf } from "../dates/civil.ts";
import { dot, range } from "../timeline/items.fixture.ts";
import { earlier, later } from "./extent.ts";
import { opening } from "./opening.ts";
import { EVERYTHING } from "./query.ts";
import { rangeText } from "./range-text.ts";
import { whole } from "./whole.ts";

test("without events there is nowhere to open", () => {
  expect(opening([], EVERYTHING)).toBeNull();
});

test("opens on all events when they lie together", () => {
  const view = opening([dot("a", 100), dot("b", 160)], EVERYTHING);
  expect(view?.start).toBeLessThan(100);
  expect(view?.end).toBeGreaterThan(161);
});

test("opens where most events are when one lies far off", () => {
  const together = Array.from({ length: 9 }, (_, i) => dot(`e${i}`, dayOf(2018, 5, 1 + i)));
  const view = opening([dot("far", dayOf(1987, 6, 12)), ...together], EVERYTHING);
  expect(view?.start).toBeGreaterThan(dayOf(2018));
});

test("opens on the whole of a year, wherever in it most events are, when one lies far off", () => {
  const year = Array.from({ length: 200 }, (_, i) => dot(`e${i}`, dayOf(2018, 1, 1 + i)));
  const view = opening([dot("far", dayOf(-43, 3, 15)), ...year], EVERYTHING);
  expect(view?.start).toBeGreaterThan(dayOf(2017));
  expect(view?.start).toBeLessThanOrEqual(dayOf(2018));
  expect(view?.end).toBeGreaterThan(dayOf(2018, 1, 200));
});

test("what follows in ever larger steps is left to the reader's own moves", () => {
  const dense = Array.from({ length: 60 }, (_, i) => dot(`e${i}`, 1000 + i));
  const sparse = Array.from({ length: 30 }, (_, i) => dot(`s${i}`, 1060 + 40 * (i + 1)));
  const view = opening([...dense, ...sparse], EVERYTHING);
  expect(view?.end).toBeLessThan(1100);
});

test.each([
  ["one far earlier", dayOf(1912, 4, 14), dayOf(2021, 5, 20)],
  ["one far later", dayOf(2018, 4, 1), dayOf(2150)],
  ["some far on both sides", dayOf(-43, 3, 15), dayOf(2150)],
])("all events are all of them: %s", (_, first, last) => {
  const together = Array.from({ length: 9 }, (_, i) => dot(`e${i}`, dayOf(2018, 5, 1 + i)));
  const items = [...together, dot("first", first), dot("last", last)];
  const view = whole(items, EVERYTHING) ?? { start: 0, end: 0 };
  expect([earlier(items, [], view), later(items, [], view)]).toEqual([null, null]);
});

test("all events include what the overview counts, and what is known by one side only", () => {
  const by = { ...range("by", 0, dayOf(1900)) };
  const items = [dot("a", dayOf(2018)), { ...by, shape: { ...by.shape, from: null } }];
  const column = { from: dayOf(1500), to: dayOf(1510), certain: 1, possible: 1 };
  expect(whole(items, EVERYTHING)?.start).toBeLessThan(dayOf(1900));
  expect(whole(items, EVERYTHING, [column])?.start).toBeLessThan(dayOf(1500));
  expect(whole([], EVERYTHING, [{ ...column, possible: 0 }])).toBeNull();
});

test("all of a range that was asked for is the range", () => {
  const asked = { ...EVERYTHING, from: "2018", to: "2018" };
  const items = [dot("a", dayOf(2018, 5, 9))];
  expect(whole(items, asked)).toEqual(opening(items, asked));
});

test("opens on the range that was asked for", () => {
  const view = opening([dot("a", dayOf(2018, 5, 9))], { ...EVERYTHING, from: "2018", to: "2018" });
  expect(view?.start).toBeLessThanOrEqual(dayOf(2018));
  expect(view?.end).toBeGreaterThanOrEqual(dayOf(2019));
});

test.each([
  [dayOf(2018), "from", "2018"],
  [dayOf(2019), "to", "2018"],
  [dayOf(2018, 6), "from", "2018-06"],
  [dayOf(2018, 7), "to", "2018-06"],
  [dayOf(2018, 6, 12), "from", "2018-06-12"],
  [dayOf(2018, 6, 13), "to", "2018-06-12"],
  [dayOf(-43), "from", "-0043"],
] as const)("a border on day %i, %s, is written %s", (day, end, text) => {
  expect(rangeText(day, end)).toBe(text);
});
