import { expect, test } from "vitest";
import { cut } from "./labels.ts";

const measure = (text: string) => text.length;

test.each([
  ["short enough", 20, "short enough"],
  ["one two three", 10, "one two…"],
  ["one two, three", 10, "one two…"],
  ["unbreakable", 5, "unbr…"],
])("%j in %i is %j", (text, room, expected) => {
  expect(cut(text, room, measure)).toBe(expected);
});
