import { expect, test } from "vitest";
import type { Lanes } from "./item.ts";
import { dot } from "./items.fixture.ts";
import { lanesOf, shareRows } from "./lanes.ts";

const at = (id: string, place?: string) => ({ ...dot(id, 0), lanes: place ? { place } : {} });
const PLACES: Lanes = {
  kind: "place",
  lanes: [
    { value: "Hanoi", title: "Hanoi" },
    { value: "Berlin", title: "Berlin" },
  ],
  rest: "elsewhere",
};

test("each event is in its lane, the others in the last", () => {
  const lanes = lanesOf([at("a", "Berlin"), at("b", "Hanoi"), at("c", "Rome"), at("d")], PLACES);
  expect(lanes.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
    ["Hanoi", ["b"]],
    ["Berlin", ["a"]],
    ["elsewhere", ["c", "d"]],
  ]);
});

test("without others there is no lane for them, without lanes only one", () => {
  expect(lanesOf([at("a", "Berlin")], PLACES)).toHaveLength(2);
  expect(lanesOf([at("a")], null)).toEqual([{ title: "", items: [at("a")] }]);
});

test.each([
  ["everybody gets what they need", 10, [2, 3], [2, 3]],
  ["nobody gets none", 2, [5, 5, 5], [1, 1, 1]],
  ["scarce rows go round", 7, [1, 9, 9], [1, 3, 3]],
])("%s", (_, rows, needs, expected) => {
  expect(shareRows(rows, needs)).toEqual(expected);
});
