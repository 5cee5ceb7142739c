import { expect, test } from "vitest";
import { detail, summary } from "../views/double.fixture.ts";
import { likeliest, likeness, questionFor } from "./likeness.ts";

const day = (edtf: string) => ({
  edtf,
  kind: "moment" as const,
  precision: "day",
  earliest: edtf,
  latest: edtf,
  display: edtf,
});
const opened = summary({
  id: "1",
  title: "The mayor opens the new bridge",
  date: day("2014-04-12"),
});

test.each([
  ["the same words on the same day", "The mayor opens the new bridge", "2014-04-12", 0.75],
  ["the same words on another day", "The mayor opens the new bridge", "2015-01-01", 0.5],
  ["other words on the same day", "Elephants escape", "2014-04-12", 0],
  ["short words only", "The new one", "2014-04-12", 0],
])("%s", (_, title, date, expected) => {
  expect(likeness(opened, summary({ id: "2", title, date: day(date) }))).toBeCloseTo(expected);
});

test("names in common count, however they are written", () => {
  const one = summary({ title: "A", participants: ["Kim Jong Un"], places: ["Hanoi"], date: null });
  const other = summary({ title: "B", participants: ["kim jong un"], places: [], date: null });
  expect(likeness(one, other)).toBeCloseTo(0.125);
});

test("the likeliest come first, the event itself and what is unlike it never", () => {
  const others = [
    opened,
    summary({ id: "far", title: "Elephants escape" }),
    summary({ id: "near", title: "A bridge", date: day("2014-04-12") }),
    summary({ id: "same", title: "Mayor opens bridge", date: day("2014-04-12") }),
  ];
  expect(likeliest(opened, others, 5).map(({ id }) => id)).toEqual(["same", "near"]);
  expect(likeliest(opened, others, 1)).toHaveLength(1);
});

test("the question asks for any of the longer words", () => {
  expect(questionFor(detail({ title: "The 2nd bridge, “opened”!" }))).toBe("bridge or opened");
});
