import { expect, test } from "vitest";
import type { StatedDate } from "./shape.ts";
import { dateWords } from "./words.ts";

const stated = (edtf: string, display = "as the service says"): StatedDate => ({
  edtf,
  kind: "moment",
  earliest: null,
  latest: null,
  display,
});

test.each([
  ["2018-06-12", "12 June 2018"],
  ["2018-06-12T09:30:00", "12 June 2018, 09:30"],
  ["2014-02", "February 2014"],
  ["2018-05~", "around May 2018"],
  ["2018-06-03?", "perhaps 3 June 2018"],
  ["1984%", "perhaps around 1984"],
  ["2014-21", "spring 2014"],
  ["2014-22", "summer 2014"],
  ["2014-23", "autumn 2014"],
  ["2014-24", "winter 2014"],
  ["2014-33", "1st quarter of 2014"],
  ["2014-34", "2nd quarter of 2014"],
  ["2014-35", "3rd quarter of 2014"],
  ["2014-36", "4th quarter of 2014"],
  ["2014-40", "first half of 2014"],
  ["2014-41~", "around second half of 2014"],
  ["2014-37", "as the service says"],
  ["195X", "1950s"],
  ["19XX", "20th century"],
  ["00XX", "1st century"],
  ["1XXX", "2nd millennium"],
  ["004X", "40s"],
  ["-004X", "between 50 BCE and 41 BCE"],
  ["-01XX", "between 200 BCE and 101 BCE"],
  ["-00XX", "between 100 BCE and 2 BCE"],
  ["17XX~", "around 18th century"],
  ["[2019-02-25..2019-03-03]", "between 25 February and 3 March 2019"],
  ["[2018-05-03..2018-05-05]", "between 3 and 5 May 2018"],
  ["[2018-12-30..2019-01-02]", "between 30 December 2018 and 2 January 2019"],
  ["[..2018-05-22]", "by 22 May 2018"],
  ["[2018-05-22..]", "22 May 2018 or later"],
  ["[2018-06-12,2018-06-14]", "12 June 2018 or 14 June 2018"],
  ["1697/1706", "1697 to 1706"],
  ["2018-02-09/2018-02-25", "9 to 25 February 2018"],
  ["2018-02/2018-04", "February to April 2018"],
  ["2018-02~/2018-04", "around February 2018 to April 2018"],
  ["1985/..", "since 1985"],
  ["../1985", "until 1985"],
  ["1985/", "from 1985, end unknown"],
])("%s is said as %j", (edtf, words) => {
  expect(dateWords(stated(edtf))).toBe(words);
});

test.each([
  ["0001", "1"],
  ["0000", "1 BCE"],
  ["-0043-03-15", "15 March 44 BCE"],
])("there is no year 0: %s is %s", (edtf, words) => {
  expect(dateWords(stated(edtf))).toBe(words);
});

test("short words shorten the month only", () => {
  expect(dateWords(stated("2018-05~"), "short")).toBe("around May 2018");
  expect(dateWords(stated("2014-02"), "short")).toBe("Feb 2014");
});

test("what is not understood is said as the service says it", () => {
  expect(dateWords(stated("XXXX-06-12", "12 June of some year"))).toBe("12 June of some year");
  // No part of what is known is left out.
  for (const edtf of ["201X-06", "156X-12-25", "2018-XX-12", "19XX-XX-12"]) {
    expect(dateWords(stated(edtf, "as the service says"))).toBe("as the service says");
  }
});

test("no date is said, too", () => {
  expect(dateWords(null)).toBe("undated");
});
