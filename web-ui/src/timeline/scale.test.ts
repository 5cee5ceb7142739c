import { expect, test } from "vitest";
import { between, limited, padded, TimeScale } from "./scale.ts";

const scale = new TimeScale({ start: 100, end: 200 }, 1000);

test("days and pixels go both ways", () => {
  expect(scale.x(150)).toBe(500);
  expect(scale.day(500)).toBe(150);
  expect(scale.pxPerDay).toBe(10);
});

test.each([0.5, 1.3, 4])("zooming by %d keeps the day under the pointer", (factor) => {
  const zoomed = scale.zoomed(300, factor);
  expect(zoomed.day(300)).toBeCloseTo(scale.day(300), 9);
  expect(zoomed.end - zoomed.start).toBeCloseTo(100 / factor, 9);
});

test("panning follows the finger", () => {
  expect(scale.panned(50).view).toEqual({ start: 95, end: 195 });
});

test("no closer than two days, no wider than the calendar", () => {
  expect(scale.zoomed(500, 1e6).end - scale.zoomed(500, 1e6).start).toBeCloseTo(2, 9);
  const widest = limited({ start: -1e12, end: 1e12 });
  expect(new Date(widest.start * 86_400_000).getTime()).not.toBeNaN();
  expect(new Date(widest.end * 86_400_000).getTime()).not.toBeNaN();
});

test("padding adds a share on each side", () => {
  expect(padded({ start: 100, end: 200 }, 0.1)).toEqual({ start: 90, end: 210 });
});

test("a flight begins and ends where it should", () => {
  const [a, b] = [
    { start: 0, end: 10 },
    { start: 400, end: 1400 },
  ];
  expect(between(a, b, 0)).toEqual(a);
  expect(between(a, b, 1).start).toBeCloseTo(400, 9);
  expect(between(a, b, 1).end).toBeCloseTo(1400, 9);
  expect(between(a, { start: 50, end: 60 }, 0.5)).toEqual({ start: 25, end: 35 });
});
