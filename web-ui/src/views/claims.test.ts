import { expect, test } from "vitest";
import type { Claim, Derivation, HistoryEntry } from "../api/types.ts";
import { explaining, statementsOf } from "./claims.tsx";
import { summary } from "./double.fixture.ts";

function claim(id: string, edtf: string, preferred = false): Claim {
  const date = { ...(summary({}).date as Claim["date"]), edtf };
  return {
    id,
    date,
    by: "extractor",
    author: "x",
    preferred,
    derivation: null,
    sentence: null,
    evidenceId: null,
    comment: null,
    createdAt: "2026-11-22T08:30:00Z",
  };
}

const told = (...claims: readonly Claim[]) => statementsOf({ claims, history: [] });

test("the preferred date comes first, whenever it was stated", () => {
  const statements = told(claim("a", "2012"), claim("b", "2011-12-17", true));
  expect(statements.map(({ edtf }) => edtf)).toEqual(["2011-12-17", "2012"]);
});

test("several who state the same are one statement", () => {
  const statements = told(claim("a", "2012"), claim("b", "2012", true));
  expect(statements).toHaveLength(1);
  expect(statements[0]?.claims.map(({ id }) => id)).toEqual(["b", "a"]);
});

const DAY = "2018-06-12";
const stated: Derivation = {
  words: "12 June 2018",
  rule: "date.day-month-year",
  anchor: { kind: "none" },
  steps: [{ op: "state", edtf: DAY }],
  edtf: DAY,
};
const counted: Derivation = {
  ...stated,
  words: "June 12",
  anchor: { kind: "publication", edtf: "2018-05-22", basis: "given" },
  steps: [{ op: "complete", template: "XXXX-06-12", direction: "future" }],
};

test.each([
  ["the later", ["announced", "told"]],
  ["the earlier", ["told", "announced"]],
])("of two articles the one that states the date explains it, also when it is %s", (_, order) => {
  const claims = order.map((id) => ({
    ...claim(id, DAY, id === "announced"),
    derivation: id === "told" ? stated : counted,
  }));
  expect(explaining({ claims, history: [] })?.id).toBe("told");
});

test("a person who decides on a date explains it; without a date there is nothing to explain", () => {
  const read = { ...claim("read", DAY), derivation: stated };
  const decided = { ...claim("decided", DAY, true), by: "person" as const };
  expect(explaining({ claims: [read, decided], history: [] })?.id).toBe("decided");
  expect(explaining({ claims: [read], history: [] })).toBeUndefined();
});

const entry = (part: Partial<HistoryEntry>): HistoryEntry => ({
  id: 1,
  at: "2026-11-22T08:30:00Z",
  by: "local",
  action: "date_claimed",
  detail: "",
  comment: null,
  version: null,
  undoes: null,
  changes: [],
  ...part,
});
const corrected = entry({ id: 2, changes: [{ field: "date", from: "2012", to: "2013" }] });
const back = entry({ id: 3, action: "undone", undoes: 2 });
const again = entry({ id: 4, action: "undone", undoes: 3 });
const anew = entry({ ...corrected, id: 5 });

test.each([
  ["a correction is stated beside what was read", [corrected], 2],
  ["what was taken back nobody states", [corrected, back], 1],
  ["until that is taken back, too", [corrected, back, again], 2],
  ["or somebody states it anew", [corrected, back, anew], 2],
])("%s", (_, history, count) => {
  const read = claim("read", "2012", true);
  const byHand = { ...claim("by hand", "2013"), by: "person" as const };
  expect(statementsOf({ claims: [read, byHand], history })).toHaveLength(count);
});

test("what articles say stays, whatever people have taken back", () => {
  const claims = [claim("a", "2012", true), claim("b", "2013")];
  expect(statementsOf({ claims, history: [corrected, back] })).toHaveLength(2);
});
