import { expect, test } from "vitest";
import { decayed, Inertia } from "./inertia.ts";

test("a flick has the speed of its last moments", () => {
  const inertia = new Inertia();
  for (const [x, at] of [
    [0, 0],
    [5, 500],
    [25, 520],
    [45, 540],
  ] as const) {
    inertia.sample(x, at);
  }
  expect(inertia.release(545)).toBeCloseTo(1, 9);
});

test("who holds still before letting go gets no glide", () => {
  const inertia = new Inertia();
  inertia.sample(0, 0);
  inertia.sample(40, 20);
  expect(inertia.release(200)).toBe(0);
});

test("a glide dies away", () => {
  expect(decayed(1, 100)).toBeLessThan(1);
  expect(decayed(1, 2000)).toBe(0);
});
