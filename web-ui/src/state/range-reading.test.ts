import { expect, test } from "vitest";
import type { EventDate, ParsedDate } from "../api/types.ts";
import { apiWith, reading } from "../views/double.fixture.ts";
import { EVERYTHING } from "./query.ts";
import { readRange } from "./range-reading.ts";

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
