import { expect, test } from "vitest";
import { isChosen, listed, toggled } from "./facets.ts";

test("a value is asked for, and no longer", () => {
  const once = toggled({}, "place", "Hanoi");
  expect(once).toEqual({ place: ["Hanoi"] });
  expect(isChosen(once, "place", "Hanoi")).toBe(true);
  const both = toggled(once, "place", "Oslo");
  expect(both).toEqual({ place: ["Hanoi", "Oslo"] });
  expect(toggled(toggled(both, "place", "Hanoi"), "place", "Oslo")).toEqual({});
});

test("what is asked for is listed in the order of the facets", () => {
  expect(listed({ tag: ["sea"], participant: ["Ada"] })).toEqual([
    { facet: "participant", value: "Ada" },
    { facet: "tag", value: "sea" },
  ]);
});
