import { expect, test } from "vitest";
import type { Evidence, Factuality } from "../api/types.ts";
import { toldInOrder } from "./told.ts";

const evidence = (id: string, factuality: Factuality, published: string | null): Evidence => ({
  id,
  article: {
    id: `a${id}`,
    title: null,
    url: null,
    publisher: null,
    author: null,
    language: "en",
    published:
      published === null ? null : { edtf: published, basis: "given", confidence: 1, cues: [] },
  },
  sentence: { exact: "It was.", prefix: "", suffix: "", start: 0, end: 7 },
  trigger: { start: 3, end: 6 },
  time: null,
  factuality,
  claimId: null,
});

const told = (...all: Evidence[]) =>
  toldInOrder(all).map((one) => `${one.factuality} ${one.evidence.map(({ id }) => id).join("")}`);

test("what was planned first and told later is told in that order, whatever came in first", () => {
  expect(
    told(
      evidence("c", "actual", "2018-06-13"),
      evidence("a", "planned", "2018-05-22"),
      evidence("b", "planned", "2018-06"),
    ),
  ).toEqual(["planned ab", "actual c"]);
});

test("a change of mind and back are three", () => {
  expect(
    told(
      evidence("a", "planned", "2018-05-01"),
      evidence("b", "negated", "2018-05-02"),
      evidence("c", "planned", "2018-05-03"),
    ),
  ).toEqual(["planned a", "negated b", "planned c"]);
});

test("articles without a day come last, in the order in which they came", () => {
  expect(
    told(
      evidence("a", "reported", null),
      evidence("b", "planned", "[..2018-05-22]"),
      evidence("c", "actual", "2018-06-13"),
    ),
  ).toEqual(["actual c", "reported a", "planned b"]);
});

test("no evidence tells nothing", () => {
  expect(told()).toEqual([]);
});
