import { expect, test } from "vitest";
import { pieces } from "./highlight.ts";

const shown = (text: string, marks: Parameters<typeof pieces<string>>[1], offset = 0) =>
  pieces(text, marks, offset)
    .map((piece) =>
      piece.marks.length > 0 ? `[${piece.marks.join("+")}:${piece.text}]` : piece.text,
    )
    .join("");

test("marks stand where the spans say", () => {
  const marks = [
    { start: 9, end: 15, mark: "trigger" },
    { start: 4, end: 8, mark: "time" },
  ];
  expect(shown("has just minted a coin", marks)).toBe("has [time:just] [trigger:minted] a coin");
});

test("spans count code points: an emoji before the quote shifts nothing", () => {
  expect(shown("🪙🪙 minted", [{ start: 3, end: 9, mark: "trigger" }])).toBe(
    "🪙🪙 [trigger:minted]",
  );
});

test("spans of the article are moved to a quoted sentence", () => {
  expect(shown("It was minted.", [{ start: 107, end: 113, mark: "trigger" }], 100)).toBe(
    "It was [trigger:minted].",
  );
});

test("marks inside marks keep both", () => {
  const marks = [
    { start: 0, end: 9, mark: "quote" },
    { start: 4, end: 6, mark: "time" },
  ];
  expect(shown("abc de fg", marks)).toBe("[quote:abc ][quote+time:de][quote: fg]");
});

test("a span that reaches out of the sentence is cut to it", () => {
  expect(shown("abc", [{ start: 8, end: 14, mark: "time" }], 10)).toBe("[time:abc]");
  expect(shown("abc", [{ start: 40, end: 44, mark: "time" }], 10)).toBe("abc");
});

test("together the pieces are the text, whatever the marks", () => {
  const text = "a🪙b\u0301c — “d”";
  const marks = [
    { start: 1, end: 4, mark: "x" },
    { start: 3, end: 7, mark: "y" },
  ];
  expect(
    pieces(text, marks)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});
