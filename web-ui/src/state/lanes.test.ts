import { expect, test } from "vitest";
import { summary } from "../views/double.fixture.ts";
import { isLaneKind, lanesOfEvent } from "./lanes.ts";

test("an event stands in the lane of what it names first", () => {
  const event = summary({
    participants: ["Ada", "Bob"],
    places: [],
    publishers: ["A paper", "Another"],
    tags: ["sea"],
  });
  expect(lanesOfEvent(event)).toEqual({
    kind: "other",
    factuality: "actual",
    participant: "Ada",
    publisher: "A paper",
    tag: "sea",
  });
});

test("only what there are lanes for is a kind of lanes", () => {
  expect(isLaneKind("place")).toBe(true);
  expect(isLaneKind("weather")).toBe(false);
  expect(isLaneKind(null)).toBe(false);
});
