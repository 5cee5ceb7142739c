// @vitest-environment happy-dom
import { afterAll, expect, test } from "vitest";
import { speak } from "../messages/index.ts";
import { KINDS as GERMAN_KINDS } from "../messages/service-de.ts";
import { KINDS } from "./event-kinds.ts";
import { facetWords } from "./facet-words.ts";

afterAll(() => speak("en"));

test.each([
  ["factuality", "hypothetical", "possible only", "nur möglich"],
  ["status", "proposed", "to be reviewed", "durchzusehen"],
  ["kind", "natural-disaster", "natural disaster", "Naturkatastrophe"],
  ["kind", "of-a-later-version", "of a later version", "of a later version"],
  ["precision", "half_year", "half year", "Halbjahr"],
  ["precision", "day", "day", "Tag"],
  ["source", "The Morning Paper", "The Morning Paper", "The Morning Paper"],
  ["source", "019aa5c0-7a11-7d01-8f6c-1b2a3c4d5e6f", "one article", "ein Artikel"],
  ["place", "Hanoi", "Hanoi", "Hanoi"],
  ["tag", "natural-disaster", "natural-disaster", "natural-disaster"],
] as const)("%s %s", async (facet, value, english, german) => {
  await speak("en");
  expect(facetWords(facet, value)).toBe(english);
  await speak("de");
  expect(facetWords(facet, value)).toBe(german);
});

test("German has a word for every kind that an event can be given", () => {
  expect(Object.keys(GERMAN_KINDS).sort()).toEqual([...KINDS].sort());
});
