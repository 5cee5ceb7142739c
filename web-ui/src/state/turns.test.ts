import { expect, test } from "vitest";
import type { EventDetail } from "../api/types.ts";
import { apiWith, detail, silent, summary } from "../views/double.fixture.ts";
import { createStore } from "./store.ts";
import { inTurn } from "./turns.ts";
import { readPlace } from "./url.ts";

/** An event on which acts of this page have gone from the first version of each pair to the second. */
async function acted(...steps: readonly (readonly [from: number, to: number])[]) {
  const store = createStore(apiWith([]), readPlace(""), silent);
  const act = (from: number, to: number) =>
    inTurn(store, summary({ id: "a", version: from }), () => Promise.resolve(at(to)));
  for (const [from, to] of steps) await act(from, to);
  return store;
}

const at = (version: number): EventDetail => detail({ id: "a", version, tags: [`v${version}`] });

// [steps of this page], what was seen, what the next act is to go out with.
test.each([
  ["nothing was done yet", [], 1, 1],
  ["what was seen before its own act", [[1, 2]], 1, 2],
  ["what its own act has left", [[1, 2]], 2, 2],
  [
    "what was seen before two of its own",
    [
      [1, 2],
      [2, 3],
    ],
    1,
    3,
  ],
  ["what somebody else has made since", [[1, 2]], 3, 3],
  [
    "somebody else was between two acts",
    [
      [1, 2],
      [3, 4],
    ],
    1,
    1,
  ],
  [
    "what was seen right before the last of them",
    [
      [1, 2],
      [3, 4],
    ],
    3,
    4,
  ],
  [
    "an undo that has passed somebody else by",
    [
      [1, 2],
      [2, 4],
    ],
    1,
    1,
  ],
] as [string, [number, number][], number, number][])("%s", async (_, steps, seen, expected) => {
  const store = await acted(...steps);
  const { before } = await inTurn(store, summary({ id: "a", version: seen }), () =>
    Promise.resolve(at(9)),
  );
  expect(before.version).toBe(expected);
  if (expected !== seen) expect(before.tags).toEqual([`v${expected}`]);
});

test("an act that fails holds the next one not up", async () => {
  const store = createStore(apiWith([]), readPlace(""), silent);
  const event = summary({ id: "a" });
  const failed = inTurn(store, event, () => Promise.reject(new Error("no")));
  const next = inTurn(store, event, () => Promise.resolve(at(2)));
  await expect(failed).rejects.toThrow("no");
  expect((await next).before.version).toBe(1);
});

test("what is split off says nothing of what it was split off from", async () => {
  const store = createStore(apiWith([]), readPlace(""), silent);
  const event = summary({ id: "a" });
  await inTurn(store, event, () => Promise.resolve(detail({ id: "part", version: 7 })));
  const { before } = await inTurn(store, event, () => Promise.resolve(null));
  expect(before.version).toBe(1);
});
