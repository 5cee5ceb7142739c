import { expect, test } from "vitest";
import { dayOf } from "../dates/civil.ts";
import { dot } from "../timeline/items.fixture.ts";
import { opening } from "./opening.ts";
import { EVERYTHING } from "./query.ts";
import { rangeText } from "./range-text.ts";

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
