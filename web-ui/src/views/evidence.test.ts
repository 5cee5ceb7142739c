import { expect, test } from "vitest";
import type { Evidence, PublicationClaim } from "../api/types.ts";
import { sourceLine } from "./evidence.tsx";

const line = (published: PublicationClaim | null) =>
  sourceLine({ article: { publisher: "The Courier", published } } as Evidence);
const claim = (basis: string, ...cues: string[]) =>
  ({ edtf: "2018", basis, confidence: 0.4, cues }) as PublicationClaim;

test.each([
  [null, "The Courier, publication date unknown"],
  [claim("given"), "The Courier, published in 2018"],
  [claim("byline"), "The Courier, published in 2018 (from the byline)"],
  [claim("inferred"), "The Courier, published in 2018 (inferred from the text)"],
  [
    claim("inferred", "the upcoming June 12 meeting", "its 2018 report"),
    "The Courier, published in 2018 (inferred from “the upcoming June 12 meeting” and “its 2018 report”)",
  ],
])("a source says how the day of its publication is known: %j", (published, words) => {
  expect(line(published)).toBe(words);
});
