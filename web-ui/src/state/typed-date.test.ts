import { expect, test } from "vitest";
import { Problem } from "../api/problem.ts";
import type { Derivation, ParsedDate } from "../api/types.ts";
import { apiWith, reading } from "../views/double.fixture.ts";
import { readTyped, statedDate } from "./typed-date.ts";

const NOTHING: Derivation["anchor"] = { kind: "none" };
const TODAY: Derivation["anchor"] = { kind: "publication", edtf: "2026-11-22", basis: "given" };

function read(words: string, edtf: string, anchor: Derivation["anchor"]): ParsedDate {
  const derivation: Derivation = { words, rule: "test", anchor, steps: [], edtf };
  const date = {
    edtf,
    kind: "moment",
    precision: "day",
    earliest: null,
    latest: null,
    display: "",
  };
  return { date, derivation, sentence: "" } as ParsedDate;
}

const around = (anchor: Derivation["anchor"]): Derivation["anchor"] => ({
  kind: "expression",
  derivation: { words: "that day", rule: "test", anchor, steps: [], edtf: "2026-11-20" },
});

test.each([
  ["spring 2014", "2014-21", NOTHING, "spring 2014"],
  ["2018-06", "2018-06", NOTHING, "2018-06"],
  ["two days after 3 May 2018", "2018-05-05", around(NOTHING), "two days after 3 May 2018"],
  ["yesterday", "2026-11-21", TODAY, "2026-11-21"],
  ["June", "2026-06", TODAY, "2026-06"],
  ["a day after last Friday", "2026-11-21", around(TODAY), "2026-11-21"],
])("“%s”, read as %s, is stated as it was shown", async (typed, edtf, anchor, stated) => {
  const api = apiWith(
    [],
    reading(async () => read(typed, edtf, anchor)),
  );
  expect(await statedDate(api, typed)).toBe(stated);
});

test("what is no date is wrong with the field that it was typed into", async () => {
  const errors = [{ pointer: "#/text", code: "not-a-date", detail: "is not a date" }];
  const api = apiWith(
    [],
    reading(() => Promise.reject(new Problem(400, { errors }))),
  );
  const problem = await readTyped(api, "gobbledygook", "published").catch(Problem.of);
  expect(problem).toBeInstanceOf(Problem);
  const { fields } = problem as Problem;
  expect([...fields].map(([name, { code }]) => [name, code])).toEqual([
    ["published", "not-a-date"],
  ]);
});

test("a service that is away says so and nothing of the field", async () => {
  const api = apiWith(
    [],
    reading(() => Promise.reject(Problem.unreachable())),
  );
  const problem = (await statedDate(api, "2014").catch(Problem.of)) as Problem;
  expect([problem.status, problem.fields.size]).toEqual([0, 0]);
});
