import { expect, test } from "vitest";
import { markedTitle, snippetPieces } from "./snippet.ts";

const title = "A summit in Singapore";
const found = (text: string, ...marks: { start: number; end: number }[]) => ({
  id: "e",
  text,
  marks,
});

test.each([
  ["the whole title", found("A summit in Singapore. Kim Jong Un", { start: 2, end: 8 })],
  ["a fragment that begins later", found("summit in Singapore. Kim", { start: 0, end: 6 })],
])("what was found in %s is marked in the title", (_, snippet) => {
  expect(markedTitle(title, snippet)).toEqual([
    { text: "A ", marks: [] },
    { text: "summit", marks: ["found"] },
    { text: " in Singapore", marks: [] },
  ]);
});

test("code points are counted, not UTF-16 units", () => {
  const pieces = markedTitle("🙂 a summit", found("🙂 a summit", { start: 4, end: 10 }));
  expect(pieces?.at(-1)).toEqual({ text: "summit", marks: ["found"] });
});

test.each([
  ["elsewhere in the event", found("Kim Jong Un", { start: 0, end: 3 })],
  ["as a part of a word", found("A sum", { start: 2, end: 5 })],
  ["nowhere", undefined],
])("found %s, the title stays as it is", (_, snippet) => {
  expect(markedTitle(title, snippet)).toBeNull();
});

test("a snippet shows its words", () => {
  expect(snippetPieces(found("Kim Jong Un", { start: 0, end: 3 }))[0]).toEqual({
    text: "Kim",
    marks: ["found"],
  });
});
