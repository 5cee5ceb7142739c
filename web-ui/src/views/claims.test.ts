import { expect, test } from "vitest";
import type { Claim } from "../api/types.ts";
import { statementsOf } from "./claims.tsx";
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

test("the preferred date comes first, whenever it was stated", () => {
  const statements = statementsOf([claim("a", "2012"), claim("b", "2011-12-17", true)]);
  expect(statements.map(({ edtf }) => edtf)).toEqual(["2011-12-17", "2012"]);
});

test("several who state the same are one statement", () => {
  const statements = statementsOf([claim("a", "2012"), claim("b", "2012", true)]);
  expect(statements).toHaveLength(1);
  expect(statements[0]?.claims.map(({ id }) => id)).toEqual(["b", "a"]);
});
