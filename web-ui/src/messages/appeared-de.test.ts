import { expect, test } from "vitest";
import { appearedDe } from "./appeared-de.ts";

test.each([
  ["22. Mai 2018", "am 22. Mai 2018"],
  ["22. Mai 2018, 09:30 Uhr", "am 22. Mai 2018, 09:30 Uhr"],
  ["Mai 2018", "im Mai 2018"],
  ["Sept. 2018", "im Sept. 2018"],
  ["Frühjahr 2014", "im Frühjahr 2014"],
  ["1. Quartal 2014", "im 1. Quartal 2014"],
  ["19. Jahrhundert", "im 19. Jahrhundert"],
  ["1950er-Jahre", "in den 1950er-Jahren"],
  ["1984", "1984"],
  ["um den 22. Mai 2018", "um den 22. Mai 2018"],
  ["vielleicht Mai 2018", "vielleicht Mai 2018"],
])("%s: it appeared %s", (date, words) => {
  expect(appearedDe(date)).toBe(words);
});
