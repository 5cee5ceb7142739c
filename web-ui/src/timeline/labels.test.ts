import { expect, test } from "vitest";
import { COMPACT } from "./detail.ts";
import type { Pen } from "./draw/frame.ts";
import { dot } from "./items.fixture.ts";
import { cut, Labels } from "./labels.ts";

const measure = (text: string) => text.length;

test.each([
  ["short enough", 20, "short enough"],
  ["one two three", 10, "one two…"],
  ["one two, three", 10, "one two…"],
  ["unbreakable", 5, "unbr…"],
])("%j in %i is %j", (text, room, expected) => {
  expect(cut(text, room, measure)).toBe(expected);
});

const LONG = `${"word ".repeat(60)}end`;
/** Every letter is five pixels wide. */
const pen = { font: "", measureText: (text: string) => ({ width: text.length * 5 }) };

test.each([
  [0, 230],
  [-20, 230],
  [100, 330],
  [10_000, 520],
])("a title with %i free pixels behind it takes at most %i", (free, most) => {
  const labels = new Labels(pen as unknown as Pen);
  const item = { ...dot("a", 0), title: LONG };
  const { text } = labels.wider(item, COMPACT, free);
  expect(text).toMatch(/^word .*…$/);
  expect(text.length * 5).toBeLessThanOrEqual(most);
  expect(text.length * 5).toBeGreaterThan(most - 30);
});

test("the room changes with the level, and back", () => {
  const labels = new Labels(pen as unknown as Pen);
  const item = { ...dot("a", 0), title: LONG };
  const [near, far] = [200, 0].map((free) => labels.wider(item, COMPACT, free).text);
  expect(labels.wider(item, COMPACT, 200).text).toBe(near);
  expect(labels.wider(item, COMPACT, 0).text).toBe(far);
});

test("what is whole stays as it is", () => {
  const labels = new Labels(pen as unknown as Pen);
  const item = { ...dot("a", 0), title: "A coin is minted" };
  expect(labels.wider(item, COMPACT, 300)).toBe(labels.of(item, COMPACT));
});
