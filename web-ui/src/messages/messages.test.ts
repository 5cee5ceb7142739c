// @vitest-environment happy-dom
import { afterAll, expect, test } from "vitest";
import { dateWords } from "../dates/words.ts";
import { t as en } from "./all.ts";
import { de, german } from "./de.ts";
import { preferredLanguage, speak, t } from "./index.ts";

afterAll(() => void speak("en"));

/** Every sentence of a catalogue, functions called with plain values. */
function sentences(part: unknown, path = ""): [string, string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const keys = (catalogue: unknown) =>
  sentences(catalogue)
    .map(([path]) => path)
    .sort();

test("German says all that English says, nothing is left empty or untranslated", () => {
  expect(keys(de)).toEqual(keys(en));
  const english = new Map(sentences(en));
  const alike = sentences(de).filter(([path, words]) => words === english.get(path));
  expect(sentences(de).filter(([, words]) => words.trim() === "")).toEqual([]);
  expect(alike.map(([path]) => path).sort()).toEqual(
    [
      ".name",
      ".direction",
      ".article.html",
      ".article.text",
      ".card.original",
      ".helpRows.0.0",
      ".helpRows.1.0",
      ".helpRows.2.0",
      ".helpRows.6.0",
      ".helpRows.7.0",
      ".helpRows.8.0",
      ".helpRows.9.0",
      ".helpRows.12.0",
      ".helpRows.13.0",
      ".helpRows.10.0",
      ".stage.zoom",
    ].sort(),
  );
});

test.each([
  [["fr-CH", "de-AT", "en"], null, null, "de"],
  [["fr"], null, null, "en"],
  [["en-GB"], null, "de", "de"],
  [["de"], "en", "de", "en"],
  [["de"], "tlh", null, "de"],
])("of %j with %j in the address and %j kept it is %s", (browser, asked, kept, expected) => {
  expect(preferredLanguage(asked, browser, kept)).toBe(expected);
});

const stated = (edtf: string) => ({
  edtf,
  kind: "moment" as const,
  earliest: null,
  latest: null,
  display: "",
});

test.each([
  ["2018-06-12", "12. Juni 2018"],
  ["2018-05~", "um Mai 2018"],
  ["1984~", "um 1984"],
  ["2018-05-22~", "um den 22. Mai 2018"],
  ["2018-05-22%", "vielleicht um den 22. Mai 2018"],
  ["2018-05-22?", "vielleicht 22. Mai 2018"],
  ["2014-21~", "um das Frühjahr 2014"],
  ["2014-24~", "um den Winter 2014"],
  ["2014-33~", "um das 1. Quartal 2014"],
  ["18XX~", "um das 19. Jahrhundert"],
  ["195X~", "um die 1950er-Jahre"],
  ["2014-21", "Frühjahr 2014"],
  ["2014-22", "Sommer 2014"],
  ["2014-23", "Herbst 2014"],
  ["2014-24", "Winter 2014"],
  ["2014-33", "1. Quartal 2014"],
  ["2014-34", "2. Quartal 2014"],
  ["2014-35", "3. Quartal 2014"],
  ["2014-36", "4. Quartal 2014"],
  ["2014-40", "1. Halbjahr 2014"],
  ["2014-41", "2. Halbjahr 2014"],
  ["195X", "1950er-Jahre"],
  ["19XX", "20. Jahrhundert"],
  ["-0043-03-15", "15. März 44 v. Chr."],
  ["[2019-02-25..2019-03-03]", "zwischen 25. Februar und 3. März 2019"],
  ["[..2018-05-22]", "spätestens am 22. Mai 2018"],
  ["[..2014-21]", "spätestens im Frühjahr 2014"],
  ["[..195X]", "spätestens in den 1950er-Jahren"],
  ["[2018-05-22..]", "am 22. Mai 2018 oder später"],
  ["[18XX..]", "im 19. Jahrhundert oder später"],
  ["1985/..", "seit 1985"],
  ["2018-06-12/..", "seit dem 12. Juni 2018"],
  ["2014-21/..", "seit dem Frühjahr 2014"],
  ["195X/..", "seit den 1950er-Jahren"],
  ["18XX/..", "seit dem 19. Jahrhundert"],
  ["../2018-06-12", "bis 12. Juni 2018"],
  ["../2014-24", "bis zum Winter 2014"],
  ["../195X", "bis in die 1950er-Jahre"],
  ["../18XX", "bis ins 19. Jahrhundert"],
])("%s is %s", (edtf, words) => {
  expect(dateWords(stated(edtf), "long", german)).toBe(words);
});

test.each([
  ["2014-37", "2014-01-12", "2014-12-12", "zwischen 12. Januar 2014 und 12. Dezember 2014"],
  ["2014-39", null, null, "2014-39"],
])(
  "%s, which the page does not understand, is said in German, too",
  (edtf, earliest, latest, words) => {
    const date = { ...stated(edtf), earliest, latest, display: "12 June of some year" };
    expect(dateWords(date, "long", german)).toBe(words);
  },
);

test("numbers are grouped as the language does", () => {
  expect([en.events(1234), de.events(1234), de.events(1)]).toEqual([
    "1,234 events",
    "1.234 Ereignisse",
    "1 Ereignis",
  ]);
});

test("stretches up to today are understood in German", () => {
  expect(de.typed.last("die letzten 5 Jahre")).toEqual({ count: 5, unit: "year" });
  expect(de.typed.last("letzte 3 Wochen")).toEqual({ count: 3, unit: "week" });
  expect(de.typed.last("die letzten fünf Jahre")).toEqual({ count: 5, unit: "year" });
  expect(de.typed.last("das vergangene Jahrzehnt")).toEqual({ count: 1, unit: "decade" });
  expect(de.typed.last("letzten Sommer")).toBeNull();
  expect(de.typed.last("letztes Jahr")).toBeNull();
});

test("the page speaks one language at a time, and says which", async () => {
  await speak("de");
  expect(t.addEvent).toBe("Neues Ereignis");
  expect(document.documentElement.lang).toBe("de");
  expect(document.documentElement.dir).toBe("ltr");
  expect(dateWords(stated("2018-06-12"))).toBe("12. Juni 2018");
});
