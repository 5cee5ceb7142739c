import { expect, test } from "vitest";
import { dayOf, isoOf } from "./civil.ts";
import { isPlaceable, type StatedDate, shapeOf } from "./shape.ts";

const stated = (
  edtf: string,
  kind: "moment" | "span",
  earliest: string | null,
  latest: string | null,
): StatedDate => ({ edtf, kind, earliest, latest, display: edtf });

const core = (date: StatedDate) => {
  const found = shapeOf(date).core;
  return found && `${isoOf(found[0])}..${isoOf(found[1] - 1)}`;
};

test.each([
  ["a day is certain", "2018-06-12", "2018-06-12", "2018-06-12", "2018-06-12..2018-06-12"],
  ["a month is not", "2014-02", "2014-02-01", "2014-02-28", null],
  ["nor is a day that is uncertain", "2018-06-03?", "2018-06-03", "2018-06-03", null],
  ["nor one that is approximate", "2018-06-03~", "2018-06-03", "2018-06-03", null],
])("moment: %s", (_, edtf, earliest, latest, expected) => {
  expect(core(stated(edtf, "moment", earliest, latest))).toBe(expected);
});

test.each([
  ["2018-02-09/2018-02-25", "2018-02-09", "2018-02-25", "2018-02-09..2018-02-25"],
  ["1697/1706", "1697-01-01", "1706-12-31", "1697-12-31..1706-01-01"],
  ["2018-05/2018-05", "2018-05-01", "2018-05-31", null],
  ["2018/", "2018-01-01", null, null],
])(
  "span %s lasts from the latest start to the earliest end",
  (edtf, earliest, latest, expected) => {
    expect(core(stated(edtf, "span", earliest, latest))).toBe(expected);
  },
);

test("a span without end is certain from its latest start on", () => {
  expect(shapeOf(stated("1985/..", "span", "1985-01-01", null)).core?.[1]).toBe(Infinity);
});

test("bounded on one side only, a moment has no place on the axis, a span has", () => {
  expect(isPlaceable(shapeOf(stated("[..2018-05-22]", "moment", null, "2018-05-22")))).toBe(false);
  expect(isPlaceable(shapeOf(stated("[2018-05-22..]", "moment", "2018-05-22", null)))).toBe(false);
  expect(isPlaceable(shapeOf(stated("1985/..", "span", "1985-01-01", null)))).toBe(true);
});

test.each([
  ["Y12018", "+12018-01-01", "+12018-12-31", 12_018],
  ["Y-48000", "-48000-01-01", "-48000-12-31", -48_000],
])("a year of more than four digits has its place, %s", (edtf, earliest, latest, year) => {
  const { from, to } = shapeOf(stated(edtf, "moment", earliest, latest));
  expect([from, to]).toEqual([dayOf(year), dayOf(year + 1)]);
});
