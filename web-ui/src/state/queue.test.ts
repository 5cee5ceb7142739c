import { expect, test } from "vitest";
import { summary } from "../views/double.fixture.ts";
import {
  append,
  behind,
  decide,
  insert,
  nextOpen,
  open,
  previous,
  type Queue,
  queueOf,
  reopen,
  undecide,
  without,
} from "./queue.ts";

const event = (id: string) => summary({ id });
const queue = queueOf({ items: ["a", "b", "c", "d"].map(event), next: null, undated: 0 });

test("the next one is the next without a decision; at the end there is none", () => {
  const now = decide(queue, "b");
  expect(nextOpen(now, "a")).toBe("c");
  expect(nextOpen(now, "d")).toBeNull();
  expect(nextOpen(now, null)).toBe("a");
});

test("what was skipped is still open at the end", () => {
  const now = decide(decide(queue, "a"), "d");
  expect(open(now).map(({ id }) => id)).toEqual(["b", "c"]);
});

test("a decision that is taken back is open again, the others are not", () => {
  const now = reopen(decide(decide(queue, "a"), "b"), ["b"]);
  expect([...now.decided.keys()]).toEqual(["a"]);
  expect([...now.reopened]).toEqual(["b"]);
});

test("a decision that could not be saved is open again, with nothing else", () => {
  const first = Symbol();
  const now = undecide(decide(decide(queue, "a", first), "b"), "a", first);
  expect([...now.decided.keys()]).toEqual(["b"]);
  expect([...now.reopened]).toEqual(["a"]);
  expect(nextOpen(now, null)).toBe("a");
});

test.each([
  ["decided anew since", (now: Queue) => decide(reopen(now, ["a"]), "a"), ["a"]],
  ["taken back since", (now: Queue) => reopen(now, ["a"]), []],
  ["fetched anew since", () => queue, []],
])("what could not be saved says nothing of what was %s", (_, since, decided) => {
  const first = Symbol();
  const before = since(decide(queue, "a", first));
  const now = undecide(before, "a", first);
  expect(now).toBe(before);
  expect([...now.decided.keys()]).toEqual(decided);
});

test("going back looks at what is decided, too, and stops at the first", () => {
  const now = decide(queue, "a");
  expect(previous(now, "b")).toBe("a");
  expect(previous(now, "a")).toBeNull();
  expect(previous(now, null)).toBe("d");
});

test("a part that was split off comes next, and goes when it is merged back", () => {
  const now = insert(queue, "b", event("part"));
  expect(now.events.map(({ id }) => id)).toEqual(["a", "b", "part", "c", "d"]);
  expect(now.parts.has("part")).toBe(true);
  expect(without(now, ["part"]).events).toEqual(queue.events);
});

test("the next page comes behind, without what is there already", () => {
  const page = { items: ["d", "e"].map(event), next: "/more", undated: 0 };
  const now = append(decide(queue, "a"), page);
  expect(now.events.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  expect(now.next).toBe("/more");
  expect([...now.decided.keys()]).toEqual(["a"]);
});

test.each([
  ["a", 3],
  ["d", 0],
  [null, 0],
])("behind %s there are %i", (id, n) => {
  expect(behind(queue, id)).toBe(n);
});
