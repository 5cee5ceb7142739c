import { describe, expect, test } from "vitest";
import { Problem } from "../api/problem.ts";
import type { EventDate, ParsedDate } from "../api/types.ts";
import { apiWith, reading } from "../views/double.fixture.ts";
import { EVERYTHING, type Query } from "./query.ts";
import { type End, readRange } from "./range-reading.ts";

/** Reads EDTF as the service would, with these outermost days. */
const within = (earliest: string, latest: string) =>
  apiWith(
    [],
    reading((edtf) =>
      Promise.resolve({ date: { edtf, earliest, latest } as EventDate } as ParsedDate),
    ),
  );

test.each([
  ["a year begins a range", "2014", "from", null, null, { from: "2014" }],
  ["a month ends one", "2014-06", "to", null, null, { to: "2014-06" }],
  ["a decade is a range", "195X", "from", null, null, { from: "195X", to: "195X" }],
  ["in whichever field", "195X", "to", null, null, { from: "195X", to: "195X" }],
  ["a season, too", "2014-21", "from", null, null, { from: "2014-21", to: "2014-21" }],
  [
    "a vague one by its days",
    "195X~",
    "from",
    null,
    null,
    { from: "1948-01-01", to: "1961-12-31" },
  ],
  ["where the range has an end, it begins it", "195X", "from", null, "197X", { from: "195X" }],
  ["where it has a beginning, it ends it", "197X", "to", "195X", null, { to: "197X" }],
  ["another takes its place", "198X", "from", "195X", "195X", { from: "198X", to: "198X" }],
] as const)("%s", async (_, typed, end, from, to, expected) => {
  const now = { ...EVERYTHING, from, to };
  const api = within("1948-01-01", "1961-12-31");
  expect(await readRange(api, typed, end, now, new AbortController().signal)).toEqual(expected);
});

/** What the service makes of words, `earliest` and `latest` where a range needs them. */
const SERVICE: Readonly<Record<string, readonly [string, string | null, string | null]>> = {
  "until 1990": ["[..1990]", null, "1990-12-31"],
  "before 1990": ["[..1989]", null, "1989-12-31"],
  "before May 2018": ["[..2018-04]", null, "2018-04-30"],
  "since 2014": ["[2014..]", "2014-01-01", null],
  "after 2014": ["[2015..]", "2015-01-01", null],
  "since about 2014": ["[2014~..]", "2014-01-01", null],
  "2014-2018": ["2014/2018", "2014-01-01", "2018-12-31"],
  "from 2014 to 2018": ["2014/2018", "2014-01-01", "2018-12-31"],
  "between 3 and 5 May 2018": ["[2018-05-03..2018-05-05]", "2018-05-03", "2018-05-05"],
  "spring 2014 to 12 June 2018": ["2014-21/2018-06-12", "2014-03-01", "2018-06-12"],
  "about 2014 to 2018": ["2014~/2018", "2014-01-01", "2018-12-31"],
  "2014": ["2014", "2014-01-01", "2014-12-31"],
  "2018": ["2018", "2018-01-01", "2018-12-31"],
  "spring 2014": ["2014-21", "2014-03-01", "2014-05-31"],
  "12 June 2018": ["2018-06-12", "2018-06-12", "2018-06-12"],
  Y12018: ["Y12018", "+12018-01-01", "+12018-12-31"],
  "6/12/2018": ["[2018-06-12,2018-12-06]", "2018-06-12", "2018-12-06"],
  "from 2014, end unknown": ["2014/", "2014-01-01", null],
  "12 June": ["XXXX-06-12", null, null],
};

const NO_DATE = new Problem(400, {
  errors: [
    {
      pointer: "#/text",
      code: "not-a-date",
      detail: "is not a date: expected a date at position 0",
    },
  ],
});

const service = apiWith(
  [],
  reading((text) => {
    const [edtf, earliest, latest] = SERVICE[text] ?? [];
    if (edtf === undefined) return Promise.reject(NO_DATE);
    return Promise.resolve({ date: { edtf, earliest, latest } as EventDate } as ParsedDate);
  }),
);

const typed = (words: string, end: End, now: Partial<Query> = {}) =>
  readRange(service, words, end, { ...EVERYTHING, ...now }, new AbortController().signal);

describe.each(["from", "to"] as const)("a range that is typed into “%s” sets both ends", (end) => {
  test.each([
    ["until 1990", null, "1990"],
    ["before 1990", null, "1989"],
    ["before May 2018", null, "2018-04"],
    ["since 2014", "2014", null],
    ["after 2014", "2015", null],
    ["since about 2014", "2014-01-01", null],
    ["2014-2018", "2014", "2018"],
    ["from 2014 to 2018", "2014", "2018"],
    ["2014..2018", "2014", "2018"],
    ["2014 ... 2018", "2014", "2018"],
    ["2014…2018", "2014", "2018"],
    ["..2018", null, "2018"],
    ["2014..", "2014", null],
    ["12018..", "Y12018", null],
    ["spring 2014..12 June 2018", "2014-21", "2018-06-12"],
    ["between 3 and 5 May 2018", "2018-05-03", "2018-05-05"],
    ["spring 2014 to 12 June 2018", "2014-21", "2018-06-12"],
    ["about 2014 to 2018", "2014-01-01", "2018"],
  ])("%s", async (words, from, to) => {
    expect(await typed(words, end)).toEqual({ from, to });
    // Whatever stood there.
    expect(await typed(words, end, { from: "1950", to: "2020" })).toEqual({ from, to });
  });

  test.each([
    ["2018..2014", "The range ends before it begins."],
    ["2014..2018..2020", /^This is not understood as a date/],
    ["2014..the moon", /^This is not understood as a date/],
    ["the moon", /^This is not understood as a date/],
    ["until the moon", /^This is not understood as a date/],
    ["20180612", /^This is not understood as a date/],
    ["12 June..2018", "This date has no first day for the range to begin on."],
    ["6/12/2018", "This may be 12 June 2018 or 6 December 2018: write which."],
  ])("%s is refused, and it is said why", async (words, why) => {
    expect(await typed(words, end)).toEqual(
      typeof why === "string" ? why : expect.stringMatching(why),
    );
  });
});

test.each([
  ["from", "12018", { from: "Y12018" }],
  ["to", "12018", { to: "Y12018" }],
  ["from", "from 2014, end unknown", { from: "2014-01-01" }],
  ["to", "from 2014, end unknown", "This date has no last day for the range to end on."],
  ["from", "12 June", "This date has no first day for the range to begin on."],
] as const)("in “%s” “%s” is one end", async (end, words, expected) => {
  expect(await typed(words, end)).toEqual(expected);
});

test("an end that is typed after the other one is refused", async () => {
  expect(await typed("2018", "from", { to: "2014" })).toBe("The range ends before it begins.");
});
