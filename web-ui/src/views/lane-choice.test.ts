import { expect, test } from "vitest";
import { summary } from "./double.fixture.ts";
import { lanesFor, laneValues } from "./lane-choice.ts";

test("the most frequent values have lanes, six at most", () => {
  const events = "a b b c c c d e f g h".split(" ").map((place) => summary({ places: [place] }));
  expect(laneValues(events, "place")).toEqual(["c", "b", "a", "d", "e", "f"]);
});

const told = (...papers: readonly string[]) =>
  papers.map((paper) => summary({ publishers: paper ? [paper] : [] }));

test.each([
  ["of two sources each has a lane", told("Post", "Post", "Times"), ["Post", "Times"], null],
  ["beside the only source is a lane of the rest", told("Post", ""), ["Post"], null],
  [
    "where there is one source, the lane says so",
    told("Post", "Post"),
    ["All from one source: Post"],
    "All from one source: Post",
  ],
  ["where there is none, that of the rest does", told("", ""), [], "No event names a source"],
])("%s", (_, events, titles, why) => {
  const { lanes, alone } = lanesFor(events, "publisher");
  expect(lanes.lanes.map(({ title }) => title)).toEqual(titles);
  expect(alone).toBe(why);
  expect(lanes.rest).toBe(titles.length > 0 ? "everything else" : why);
});
