import { expect, test } from "vitest";
import { COMPACT, ROOMY } from "./detail.ts";
import type { Item, Lanes } from "./item.ts";
import { dot } from "./items.fixture.ts";
import { Rows, type RowsInput } from "./rows.ts";

const input = (items: readonly Item[], part: Partial<RowsInput> = {}): RowsInput => ({
  items,
  lanes: null,
  level: 1,
  height: 378,
  labelWidth: () => 80,
  ...part,
});

const crowd = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => dot(`e${from + i}`, (from + i) * 9, ((from + i) % 5) / 5));

test("rows are roomy until somebody would be left out", () => {
  expect(new Rows().plan(input(crowd(7))).detail).toBe(ROOMY);
  expect(new Rows().plan(input(crowd(200))).detail).toBe(COMPACT);
});

test("panning there and back leaves every event in its row, whatever is loaded meanwhile", () => {
  const rows = new Rows();
  const here = rows.plan(input(crowd(60))).rows;
  rows.plan(input(crowd(60, 30)));
  rows.plan(input(crowd(60, 60)));
  rows.plan(input(crowd(60, 30)));
  const again = rows.plan(input(crowd(60))).rows;
  expect([...again].sort()).toEqual([...here].sort());
});

test("panning on moves none of those that stay in view, whatever comes and goes beside them", () => {
  const rows = new Rows();
  let before = rows.plan(input(crowd(60))).rows;
  for (let from = 7; from < 200; from += 7) {
    const after = rows.plan(input(crowd(60, from))).rows;
    const both = [...before.keys()].filter((id) => Number(id.slice(1)) >= from);
    expect(both.length).toBeGreaterThan(10);
    for (const id of both) expect([id, after.get(id)]).toEqual([id, before.get(id)]);
    before = after;
  }
});

test("what arrives takes no row from anybody, however important it is", () => {
  const rows = new Rows();
  const before = rows.plan(input(crowd(20))).rows;
  const after = rows.plan(input([...crowd(20), dot("new", 100, 1)])).rows;
  for (const [id, row] of before) expect([id, after.get(id)]).toEqual([id, row]);
});

test("a walk through very many events does not remember them all", () => {
  const rows = new Rows();
  for (let from = 0; from < 20_000; from += 30) rows.plan(input(crowd(60, from)));
  expect(rows.size).toBeLessThanOrEqual(2000);
  const here = rows.plan(input(crowd(60, 19_900))).rows;
  rows.plan(input(crowd(60, 19_000)));
  expect([...rows.plan(input(crowd(60, 19_900))).rows].sort()).toEqual([...here].sort());
});

test("another level may lay out anew, and coming back finds the old rows", () => {
  const rows = new Rows();
  const near = rows.plan(input(crowd(40))).rows;
  rows.plan(input(crowd(40), { level: 0.25 }));
  expect([...rows.plan(input(crowd(40))).rows]).toEqual([...near]);
});

test("other events are not bound by those before them", () => {
  const rows = new Rows();
  rows.plan(input(crowd(200)));
  rows.forget();
  expect(rows.plan(input([dot("other", 3)])).detail).toBe(ROOMY);
});

test("a stage that was empty binds nobody", () => {
  const rows = new Rows();
  rows.plan(input([]));
  expect(rows.plan(input(crowd(200))).detail).toBe(COMPACT);
});

const LANES: Lanes = {
  kind: "place",
  lanes: [
    { value: "a", title: "A" },
    { value: "b", title: "B" },
  ],
  rest: "others",
};

test("lanes lie above each other and share no row", () => {
  const items = crowd(30).map((item, i) => ({ ...item, lanes: { place: i % 3 ? "a" : "b" } }));
  const { lanes, rows } = new Rows().plan(input(items, { lanes: LANES }));
  expect(lanes.map(({ title }) => title)).toEqual(["B", "A"]);
  for (const item of items) {
    const lane = lanes.find(({ title }) => title === item.lanes.place.toUpperCase());
    const row = rows.get(item.id);
    if (row === undefined || !lane) continue;
    expect(row).toBeGreaterThanOrEqual(lane.first);
    expect(row).toBeLessThan(lane.first + lane.count);
  }
});
