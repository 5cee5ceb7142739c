import { expect, test } from "vitest";
import { dateWords } from "../dates/words.ts";
import { german } from "./dates-de.ts";
import { typedDe } from "./typed-de.ts";

const said = (edtf: string, style: "long" | "short") =>
  dateWords({ edtf, kind: "moment", earliest: null, latest: null, display: "" }, style, german);

test.each([
  "2018-06-12",
  "2018-06-12T09:30",
  "2018-03-01",
  "-0043-03-15",
  "0987-05-11",
  "2014-02",
  "2014-21",
  "2014-22",
  "2014-23",
  "2014-24",
  "2014-33",
  "2014-36",
  "2014-40",
  "2014-41",
  "2018",
  "-0043",
  "0000",
  "Y170000002",
  "Y-13799999999",
  "195X",
  "00XX",
  "17XX",
  "1XXX",
  "2018-05~",
  "2018-05-22~",
  "2014-21~",
  "2014-24~",
  "2014-33~",
  "195X~",
  "17XX~",
  "1984~",
  "1984?",
  "2018-06-03?",
  "2018-05-22%",
  "[2019-02-25..2019-03-03]",
  "[2018-05-03..2018-05-05]",
  "[2018-12-30..2019-01-02]",
  "[-0049..-0040]",
  "[..2018-05-22]",
  "[2018-05-22..]",
  "[2018-06-12,2018-06-14]",
  "[2018-06-12,2018-06-14,2018-06-16]",
  "1697/1706",
  "2018-02-09/2018-02-25",
  "2018-02/2018-04",
  "2018-02~/2018-04",
  "2014-21/2014-23",
  "1985/..",
  "../1985",
  "1985/",
])("what the page says for %s is read as that again", (edtf) => {
  expect([typedDe(said(edtf, "long")), typedDe(said(edtf, "short"))]).toEqual([edtf, edtf]);
});

for (const n of Array.from({ length: 12 }, (_, i) => i + 1)) {
  const edtf = `2018-${String(n).padStart(2, "0")}`;
  test(`month ${n} is read by its long name and by its short one`, () => {
    expect(typedDe(said(edtf, "long"))).toBe(edtf);
    expect(typedDe(said(edtf, "short"))).toBe(edtf);
    expect(typedDe(said(`${edtf}-09`, "short"))).toBe(`${edtf}-09`);
  });
}

test.each([
  ["12. Jun 2018", "2018-06-12"],
  ["12. Jun. 2018", "2018-06-12"],
  ["  12.  juni  2018 ", "2018-06-12"],
  ["am 12. Juni 2018", "2018-06-12"],
  ["12.06.2018", "2018-06-12"],
  ["1. 2. 2018", "2018-02-01"],
  ["12. Juni 2018 um 9:30 Uhr", "2018-06-12T09:30"],
  ["31. Februar 2018", "2018-02-31"],
  ["im Mai 2018", "2018-05"],
  ["März 2018", "2018-03"],
  ["Mrz 2018", "2018-03"],
  ["Jänner 2018", "2018-01"],
  ["Sept. 2018", "2018-09"],
  ["Frühling 2014", "2014-21"],
  ["im Winter 2013/14", "2013-24"],
  ["die 1950er Jahre", "195X"],
  ["in den 1950er-Jahren", "195X"],
  ["im 19. Jahrhundert", "18XX"],
  ["5. Jahrhundert v. Chr.", "[-0499..-0400]"],
  ["44 v.Chr.", "-0043"],
  ["44 n. Chr.", "0044"],
  ["etwa 1984", "1984~"],
  ["ca. 1984", "1984~"],
  ["vermutlich Mai 2018", "2018-05?"],
  ["zwischen 3. und 5. Mai 2018", "[2018-05-03..2018-05-05]"],
  ["zwischen dem 25. Februar und dem 3. März 2019", "[2019-02-25..2019-03-03]"],
  ["von 1914 bis 1918", "1914/1918"],
  ["vom 9. bis zum 25. Februar 2018", "2018-02-09/2018-02-25"],
  ["3.–5. Mai 2018", "2018-05-03/2018-05-05"],
  ["seit dem 12. Juni 2018", "2018-06-12/.."],
  ["ab 1985", "1985/.."],
  ["bis Mai 2018", "../2018-05"],
  ["frühestens 1985", "[1985..]"],
  ["1959 oder 1960", "[1959,1960]"],
  ["vor 1985", "before 1985"],
  ["nach dem 12. Juni 2018", "after 2018-06-12"],
  ["heute", "today"],
  ["vorgestern", "2 days ago"],
  ["vor 3 Jahren", "3 years ago"],
  ["vor 2 Wochen", "2 weeks ago"],
])("%j is understood", (words, asked) => {
  expect(typedDe(words)).toBe(asked);
});

test.each([
  "2018-06-12",
  "2014-21",
  "spring 2014",
  "12 June 2018",
  "12 May 2018",
  "around 1984",
  "between 3 and 5 May 2018",
  "April 2018 or later",
  "the 1950s",
  "44 BCE",
  "1914-1918",
  "12. Brumaire 2018",
  "zwischen gestern und dem Mond",
  "44",
  "12.13.2018",
  "",
])("%j is left to the service", (words) => {
  expect(typedDe(words)).toBe(words);
});
