import { expect, test } from "vitest";
import { dot } from "../timeline/items.fixture.ts";
import { asked, earlier, later } from "./extent.ts";
import { opening } from "./opening.ts";
import { EVERYTHING } from "./query.ts";

const column = (from: number, to: number, certain: number, possible = certain) => ({
  from,
  to,
  certain,
  possible,
});
const VIEW = { start: 100, end: 200 };

test("where all events are known one by one they are counted", () => {
  const items = [dot("a", 10), dot("b", 50), dot("c", 150), dot("d", 300)];
  expect(earlier(items, [], VIEW)).toEqual({ count: 2, more: false, nearest: 51 });
  expect(later(items, [], VIEW)).toEqual({ count: 1, more: false, nearest: 300 });
});

test("where only those around the view are, the overview counts, and nearness is theirs", () => {
  const columns = [column(0, 50, 700), column(50, 99, 40, 90), column(400, 500, 0, 3)];
  expect(earlier([dot("a", 95)], columns, VIEW)).toEqual({ count: 740, more: true, nearest: 99 });
  expect(later([], columns, VIEW)).toEqual({ count: 3, more: true, nearest: 400 });
});

test("nothing beside the view, nothing said", () => {
  expect(earlier([dot("a", 150)], [column(90, 110, 5)], VIEW)).toBeNull();
  expect(later([dot("a", 150)], [column(190, 210, 5), column(300, 310, 0)], VIEW)).toBeNull();
});

test("columns outside of the range that was asked for are not counted", () => {
  const columns = [column(-400, -300, 1), column(0, 50, 2), column(365, 400, 4)];
  const range = { ...EVERYTHING, from: "1970", to: "1970" };
  expect(asked(columns, range)).toEqual([columns[1]]);
  expect(asked(columns, EVERYTHING)).toEqual(columns);
});

test("a long timeline opens where the overview says that most events are", () => {
  const view = opening([dot("a", 10)], EVERYTHING, [column(0, 50, 10), column(50, 200, 990)]);
  expect(view?.start).toBeLessThan(0);
  expect(view?.end).toBeGreaterThan(200);
  const far = opening([], EVERYTHING, [column(0, 10, 2), column(90_000, 90_100, 500)]);
  expect(far?.start).toBeGreaterThan(80_000);
});
