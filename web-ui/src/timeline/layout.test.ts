import { expect, test } from "vitest";
import { apart, clustersOf, levelOf } from "./detail.ts";
import { dot, range } from "./items.fixture.ts";
import { layOut, stretch } from "./layout.ts";
import { TimeScale } from "./scale.ts";

const NOTHING_BEFORE = new Map<string, number>();
const lay = (
  items: Parameters<typeof layOut>[0]["items"],
  rowCount = 10,
  before: ReadonlyMap<string, number> = NOTHING_BEFORE,
  level = 1,
) => layOut({ items, level, rowCount, labelWidth: () => 80, before });

test("what does not touch shares a row", () => {
  expect([...lay([dot("a", 0), dot("b", 200)]).rows.values()]).toEqual([0, 0]);
});

test("what is free behind a label is told", () => {
  const { gaps } = lay([dot("a", 0), dot("b", 200), dot("c", 50)]);
  const [, endOfA] = stretch(dot("a", 0), 1, 80);
  const [startOfB] = stretch(dot("b", 200), 1, 80);
  expect(gaps.get("a")).toBe(startOfB - endOfA);
  expect(gaps.get("c")).toBeGreaterThan(10_000);
});

test("what would touch takes the next row", () => {
  expect([...lay([dot("a", 0), dot("b", 50)]).rows.values()]).toEqual([0, 1]);
});

test("no two labels of one row overlap", () => {
  const items = Array.from({ length: 300 }, (_, i) => dot(`e${i}`, (i * 7919) % 5000, (i % 7) / 7));
  const { rows } = lay(items, 12);
  for (const a of items) {
    for (const b of items) {
      if (a === b || rows.get(a.id) === undefined || rows.get(a.id) !== rows.get(b.id)) continue;
      const [a0, a1] = stretch(a, 1, 80);
      const [b0, b1] = stretch(b, 1, 80);
      expect(a1 <= b0 || b1 <= a0, `${a.id} and ${b.id}`).toBe(true);
    }
  }
});

test("the important ones get the rows, the others are counted", () => {
  const items = [dot("minor", 0, 0.1), dot("major", 1, 0.9), dot("middle", 2, 0.5)];
  const { rows, hidden } = lay(items, 2);
  expect(rows.get("major")).toBe(0);
  expect(rows.get("middle")).toBe(1);
  expect(hidden.map(({ id }) => id)).toEqual(["minor"]);
});

test("an event that goes on for ever keeps its row to itself", () => {
  const { rows } = lay([range("open", 0, null, 0.9), dot("later", 100_000)]);
  expect(rows.get("later")).toBe(1);
});

test("rows do not depend on what is in view, nor on the order of arrival", () => {
  const items = Array.from({ length: 60 }, (_, i) => dot(`e${i}`, i * 30, (i % 5) / 5));
  expect(lay([...items].reverse()).rows).toEqual(lay(items).rows);
});

test("an arriving event moves none of those that are there", () => {
  const items = Array.from({ length: 40 }, (_, i) => dot(`e${i}`, i * 25));
  const before = lay(items).rows;
  const after = lay([...items, dot("new", 300, 1)], 10, before).rows;
  for (const [id, row] of before) expect(after.get(id)).toBe(row);
  expect(after.has("new")).toBe(true);
});

test("one level serves all zooms up to twice as close", () => {
  expect(levelOf(1)).toBe(1);
  expect(levelOf(1.99)).toBe(1);
  expect(levelOf(2)).toBe(2);
  expect(levelOf(0.3)).toBe(0.25);
});

test("clusters count truly and stay themselves while panning", () => {
  const hidden = Array.from({ length: 50 }, (_, i) => dot(`e${i}`, i * 3));
  const here = new TimeScale({ start: 0, end: 1000 }, 1000);
  const there = here.panned(137);
  const ids = (scale: TimeScale) => clustersOf(hidden, scale).map((cluster) => cluster.ids);
  expect(ids(here).flat()).toHaveLength(50);
  expect(ids(there)).toEqual(ids(here));
});

test.each([
  { what: "at ease", at: [300, 500.5], stand: [300, 500.5] },
  { what: "too close", at: [300, 330, 800], stand: [300, 340, 800] },
  { what: "one pushing the next", at: [300, 330, 370], stand: [300, 340, 380] },
  { what: "half out at the left", at: [-12, 30, 70], stand: [20, 60, 100] },
  { what: "half out at the right", at: [940, 965, 1010], stand: [900, 940, 980] },
  { what: "out of sight", at: [-40, 500, 1040], stand: [500] },
])("pills stand whole, and none over another: $what", ({ at, stand }) => {
  const clusters = at.map((x) => ({ x, from: 0, to: 1, ids: [`${x}`] }));
  expect(apart(clusters, 1000).map(({ x }) => x)).toEqual(stand);
});
