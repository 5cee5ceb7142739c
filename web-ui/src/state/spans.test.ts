import { expect, test } from "vitest";
import { dayOf } from "../dates/civil.ts";
import { later } from "../messages/en-later.ts";
import { lastSpan } from "./spans.ts";

const today = dayOf(2024, 3, 31);

test.each([
  ["last 5 years", "2019-04-01", "2024-03-31"],
  ["the last 2 decades", "2004-04-01", "2024-03-31"],
  ["past 1 month", "2024-03-01", "2024-03-31"],
  ["Past 3 weeks", "2024-03-11", "2024-03-31"],
  ["last 1 day", "2024-03-31", "2024-03-31"],
  ["the last five years", "2019-04-01", "2024-03-31"],
  ["Past Twelve Months", "2023-04-01", "2024-03-31"],
  ["the past decade", "2014-04-01", "2024-03-31"],
  ["past year", "2023-04-01", "2024-03-31"],
  ["last two centuries", "1824-04-01", "2024-03-31"],
])("%s", (words, from, to) => {
  const span = later.typed.last(words);
  expect(span && lastSpan(span, today)).toEqual({ from, to });
});

test.each([
  "5 years",
  "last year",
  "last summer",
  "last 0 years",
  "2018",
  "the last 5 kings",
  "last decade",
  "the last few years",
  "past",
])("%s is no stretch up to today", (words) => {
  expect(later.typed.last(words)).toBeNull();
});
