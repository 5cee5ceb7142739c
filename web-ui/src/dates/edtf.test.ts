import { describe, expect, test } from "vitest";
import { isoOf } from "./civil.ts";
import { readEdtf } from "./edtf.ts";

describe("a point says its unit and its possible days", () => {
  test.each([
    ["2018-06-12", "day", "2018-06-12", "2018-06-12"],
    ["2018-06-12T09:30:00Z", "day", "2018-06-12", "2018-06-12"],
    ["2014-02", "month", "2014-02-01", "2014-02-28"],
    ["2018-12", "month", "2018-12-01", "2018-12-31"],
    ["2014-21", "season", "2014-03-01", "2014-05-31"],
    ["2014-22", "season", "2014-06-01", "2014-08-31"],
    ["2014-23", "season", "2014-09-01", "2014-11-30"],
    ["2014-24", "season", "2014-12-01", "2015-02-28"],
    ["2014-33", "quarter", "2014-01-01", "2014-03-31"],
    ["2014-34", "quarter", "2014-04-01", "2014-06-30"],
    ["2014-35", "quarter", "2014-07-01", "2014-09-30"],
    ["2014-36", "quarter", "2014-10-01", "2014-12-31"],
    ["2014-40", "half", "2014-01-01", "2014-06-30"],
    ["2014-41", "half", "2014-07-01", "2014-12-31"],
    ["-0043-41~", "half", "-0043-07-01", "-0043-12-31"],
    ["1984", "year", "1984-01-01", "1984-12-31"],
    ["195X", "decade", "1950-01-01", "1959-12-31"],
    ["19XX", "century", "1900-01-01", "1999-12-31"],
    ["2018-XX", "year", "2018-01-01", "2018-12-31"],
    ["-0043-03-15", "day", "-0043-03-15", "-0043-03-15"],
    ["Y9018", "year", "9018-01-01", "9018-12-31"],
    ["00XX", "century", "0000-01-01", "0099-12-31"],
    ["004X", "decade", "0040-01-01", "0049-12-31"],
    ["-004X", "decade", "-0049-01-01", "-0040-12-31"],
    ["-01XX", "century", "-0199-01-01", "-0100-12-31"],
    ["-00XX", "century", "-0099-01-01", "-0001-12-31"],
  ])("%s", (edtf, unit, first, last) => {
    const reading = readEdtf(edtf);
    if (reading?.form !== "point") throw new Error(`${edtf} is ${reading?.form}`);
    expect(reading.point.unit).toBe(unit);
    expect(isoOf(reading.point.from)).toBe(first);
    expect(isoOf(reading.point.to - 1)).toBe(last);
  });
});

test.each([
  ["1984~", true, false],
  ["1984?", false, true],
  ["1984%", true, true],
  ["2018-05~-12", true, false],
  ["1984", false, false],
])("%s is approximate %s, uncertain %s", (edtf, approximate, uncertain) => {
  expect(readEdtf(edtf)).toMatchObject({ form: "point", point: { approximate, uncertain } });
});

test.each([
  ["1697/1706", "interval"],
  ["1985/..", "interval"],
  ["../1985", "interval"],
  ["2019-02-25/", "interval"],
  ["[2019-02-25..2019-03-03]", "between"],
  ["[..2018-05-22]", "between"],
  ["[2018-06-12,2018-06-14]", "either"],
])("%s is read as %s", (edtf, form) => {
  expect(readEdtf(edtf)?.form).toBe(form);
});

test.each([
  "",
  "yesterday",
  "XXXX-06-12",
  "1X84",
  "2018/06/12",
  "[a..b]",
  "2018-6-1",
  "2018-00",
  "2018-13",
  "2018-20",
  "2018-21-01",
  // Seasons of one hemisphere, thirds of a year: the service does not know them either.
  "2018-25",
  "2018-32",
  "2018-37",
  "2018-39",
  "2018-42",
  "2018-99",
])("%j is left to the service", (edtf) => {
  expect(readEdtf(edtf)).toBeNull();
});
