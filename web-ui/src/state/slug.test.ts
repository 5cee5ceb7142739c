import { expect, test } from "vitest";
import { freeSlug } from "./slug.ts";

test.each([
  ["The Korea summits", "the-korea-summits"],
  ["  Café – Größe & Öl!  ", "cafe-grosse-ol"],
  ["ÉCOLE №1", "ecole-no1"],
  ["1989/90", "1989-90"],
  ["--- a ---", "a"],
  ["北京", "timeline"],
  ["…", "timeline"],
  ["x".repeat(200), "x".repeat(56)],
  [`${"x".repeat(55)} yes`, "x".repeat(55)],
  ["", ""],
])("%j is at %j", (title, slug) => {
  expect(freeSlug(title, new Set())).toBe(slug);
  // As the service wants it.
  if (slug) expect(slug).toMatch(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/);
});

test.each([
  [["summits"], "summits-2"],
  [["summits", "summits-2", "summits-4"], "summits-3"],
  [["summit"], "summits"],
])("where %j are taken it is %s", (taken, slug) => {
  expect(freeSlug("Summits", new Set(taken))).toBe(slug);
});
