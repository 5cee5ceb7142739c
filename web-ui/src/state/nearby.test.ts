import { expect, test } from "vitest";
import { dayOf } from "../dates/civil.ts";
import { covers, within } from "./nearby.ts";
import { EVERYTHING } from "./query.ts";

// In view 100–200, fetched three times that: 0–300.
const fetched = { start: 0, end: 300 };

test.each([
  ["the same", { start: 100, end: 200 }, true],
  ["moved a little", { start: 190, end: 290 }, true],
  ["moved out", { start: 210, end: 310 }, false],
  ["twice as close", { start: 120, end: 170 }, true],
  ["eight times as close", { start: 120, end: 150 }, false],
])("a view that is %s", (_, wanted, expected) => {
  expect(covers(fetched, wanted)).toBe(expected);
});

test("the window is cut to the range that was asked for", () => {
  const window = { start: dayOf(2018), end: dayOf(2019) };
  expect(within(EVERYTHING, window)).toEqual({ from: "2018-01-01", to: "2018-12-31" });
  expect(within({ ...EVERYTHING, from: "2018-06", to: "2020" }, window)).toEqual({
    from: "2018-06",
    to: "2018-12-31",
  });
});
