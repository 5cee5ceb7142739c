import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { firstAnswers } from "./begun.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ["as soon as the answers are there", 30, 30],
  ["without them when they take too long", 5000, 100],
])("the page is drawn %s", async (_, answeredAfter, drawnAfter) => {
  const areThere = signal(false);
  const drawn = vi.fn();
  void firstAnswers(() => areThere.value).then(drawn);
  setTimeout(() => {
    areThere.value = true;
  }, answeredAfter);
  await vi.advanceTimersByTimeAsync(drawnAfter - 1);
  expect(drawn).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(drawn).toHaveBeenCalled();
});
