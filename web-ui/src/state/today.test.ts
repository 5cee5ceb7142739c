// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dayOf } from "../dates/civil.ts";
import { day, followDays, now, today } from "./today.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clock = (year: number, month: number, date: number, hours = 0) =>
  new Date(year, month - 1, date, hours);

test.each([
  [clock(2018, 6, 12), dayOf(2018, 6, 12)],
  [clock(2018, 6, 12, 12), dayOf(2018, 6, 12) + 0.5],
  [new Date(2018, 5, 12, 23, 59, 59, 999), dayOf(2018, 6, 13) - 1 / 1440],
])("at %s it is day %d", (at, expected) => {
  expect(now(at)).toBeCloseTo(expected, 8);
  expect(today(at)).toBe(dayOf(2018, 6, 12));
});

test("a new day begins at midnight, and the one after it too", () => {
  vi.setSystemTime(new Date(2018, 5, 12, 22, 30));
  day.value = today();
  followDays();
  vi.advanceTimersByTime(89 * 60_000);
  expect(day.value).toBe(dayOf(2018, 6, 12));
  vi.advanceTimersByTime(2 * 60_000);
  expect(day.value).toBe(dayOf(2018, 6, 13));
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(day.value).toBe(dayOf(2018, 6, 14));
});

test("who comes back to the page sees the day that it is", () => {
  vi.setSystemTime(new Date(2018, 5, 12, 9));
  followDays();
  vi.setSystemTime(new Date(2018, 5, 20, 9));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(day.value).toBe(dayOf(2018, 6, 20));
});
