import { expect, test } from "vitest";
import { edtfWords } from "../views/edtf-words.ts";
import { appearedEn } from "./appeared-en.ts";

test.each([
  ["2018-05-22", "on 22 May 2018"],
  ["2018-05", "in May 2018"],
  ["2018", "in 2018"],
  ["-0043", "in 44 BCE"],
  ["2018-21", "in spring 2018"],
  ["2018-33", "in the 1st quarter of 2018"],
  ["2018-40", "in the first half of 2018"],
  ["198X", "in the 1980s"],
  ["19XX", "in the 20th century"],
  ["2018-05~", "around May 2018"],
  ["2018-05-22?", "perhaps 22 May 2018"],
  ["[2018-05-20..2018-05-22]", "between 20 and 22 May 2018"],
  ["[..2018-05-22]", "by 22 May 2018"],
])("an article of %s was published %s", (edtf, words) => {
  expect(appearedEn(edtfWords(edtf))).toBe(words);
});
