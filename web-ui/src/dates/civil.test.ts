import { expect, test } from "vitest";
import { civilOf, dayOf, isoOf } from "./civil.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11_016],
  ["2018-06-12", 17_694],
  ["0001-01-01", -719_162],
  ["0000-12-31", -719_163],
  ["-0043-03-15", dayOf(-43, 3, 15)],
  ["9999-12-31", dayOf(9999, 12, 31)],
  ["-9999-01-01", dayOf(-9999)],
])("%s is day %i", (iso, day) => {
  expect(isoOf(day)).toBe(iso);
});

test.each([
  ["Y12018", "down", dayOf(12_018, 6, 12)],
  ["Y12019", "up", dayOf(12_018, 6, 12)],
  ["Y12018", "up", dayOf(12_018)],
  ["Y-10000", "down", dayOf(-10_000, 5)],
  ["2018-06-12", "up", dayOf(2018, 6, 12)],
] as const)("EDTF has no days beyond four digits: %s, rounded %s", (edtf, way, day) => {
  expect(isoOf(day, way)).toBe(edtf);
});

test("agrees with the browser's calendar wherever that reaches", () => {
  for (let day = -800_000; day < 800_000; day += 977) {
    const date = new Date(day * 86_400_000);
    const { year, month, day: dayOfMonth } = civilOf(day);
    expect([year, month, dayOfMonth]).toEqual([
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
    ]);
    expect(dayOf(year, month, dayOfMonth)).toBe(day);
  }
});

test("months beyond the year roll over", () => {
  expect(dayOf(2018, 13)).toBe(dayOf(2019, 1));
  expect(dayOf(2018, 0)).toBe(dayOf(2017, 12));
});
