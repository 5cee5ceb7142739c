import { expect, test } from "vitest";
import { summary } from "../views/double.fixture.ts";
import { itemsOf } from "./items.ts";

test("an event with a star matters more than any without", () => {
  const [great, starred] = itemsOf([
    summary({ id: "great", importance: 1 }),
    summary({ id: "starred", importance: 0.1, starred: true }),
  ]);
  expect(starred?.importance).toBeGreaterThan(great?.importance ?? 2);
});

test("what has no place in time is not on the stage", () => {
  const before = { ...summary({}).date, edtf: "[..2018-05-22]", earliest: null };
  const events = [
    summary({ id: "undated", date: null }),
    summary({ id: "before", date: before as ReturnType<typeof summary>["date"] }),
    summary({ id: "dated" }),
  ];
  expect(itemsOf(events).map(({ id }) => id)).toEqual(["dated"]);
});
