import { beforeEach, expect, test } from "vitest";
import { pick, picked } from "./picked.ts";

const shown = ["a", "b", "c", "d", "e"];
const now = () => [...(picked.value ?? [])].sort().join("");

beforeEach(() => {
  picked.value = null;
});

test("one is selected, and no longer", () => {
  pick("b", shown, false);
  pick("d", shown, false);
  expect(now()).toBe("bd");
  pick("b", shown, false);
  expect(now()).toBe("d");
});

test.each([
  ["b", "d", "bcd"],
  ["d", "b", "bcd"],
  ["c", "c", "c"],
])("from %s up to %s are %s", (from, to, expected) => {
  pick(from, shown, false);
  pick(to, shown, true);
  expect(now()).toBe(expected);
});

test("a range goes on from where it began, and keeps what was selected before", () => {
  pick("e", shown, false);
  pick("a", shown, false);
  pick("b", shown, true);
  pick("c", shown, true);
  expect(now()).toBe("abce");
});

test("with nothing selected a range is one event; one that is not shown any more begins none", () => {
  pick("c", shown, true);
  expect(now()).toBe("c");
  picked.value = new Set();
  pick("b", ["a", "b"], true);
  expect(now()).toBe("b");
});
