import { expect, test } from "vitest";
import { german } from "./dates-de.ts";
import { english } from "./dates-en.ts";

test.each([
  ["en-GB", english],
  ["de-DE", german],
] as const)("months have the names that Intl gives them: %s", (locale, words) => {
  for (const style of ["long", "short"] as const) {
    const names = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
    for (let n = 1; n <= 12; n++)
      expect(words.month(n, style)).toBe(names.format(Date.UTC(2000, n - 1)));
  }
});
