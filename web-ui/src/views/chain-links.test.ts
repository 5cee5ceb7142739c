import { expect, test } from "vitest";
import type { Derivation, DerivationStep } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { chainDe } from "../messages/chain-de.ts";
import { chain } from "../messages/chain-en.ts";
import { german } from "../messages/dates-de.ts";
import { english } from "../messages/dates-en.ts";
import { linksOf, templateWords } from "./chain-links.ts";

const said = (edtf: string, words = english) =>
  dateWords({ edtf, kind: "moment", earliest: null, latest: null, display: edtf }, "long", words);

const derivation = (part: Partial<Derivation>): Derivation => ({
  words: "June 12",
  rule: "partial.month-day",
  anchor: { kind: "none" },
  steps: [],
  edtf: "2018-06-12",
  ...part,
});

const published = { kind: "publication", edtf: "2018-05-22", basis: "given" } as const;
const june = derivation({
  anchor: published,
  steps: [{ op: "complete", template: "XXXX-06-12", direction: "future" }],
});

const told = (of: Derivation) =>
  linksOf(of).map((link) => {
    if (link.kind === "published") return `published ${link.edtf}`;
    return link.kind === "date" ? `${link.words} = ${link.edtf}` : link.step.op;
  });

test("a date that is stated is a chain of one link", () => {
  const steps = [{ op: "state", edtf: "2018-06-12" }] as const;
  expect(told(derivation({ steps: [...steps] }))).toEqual(["June 12 = 2018-06-12"]);
});

test("one that counts from the publication begins there", () => {
  expect(told(june)).toEqual(["published 2018-05-22", "complete", "June 12 = 2018-06-12"]);
});

test("one that counts from another expression hangs on its chain", () => {
  const later = derivation({
    words: "two days later",
    anchor: { kind: "expression", derivation: june },
    steps: [{ op: "shift", amount: 2, unit: "day" }],
    edtf: "2018-06-14",
  });
  expect(told(later)).toEqual([...told(june), "shift", "two days later = 2018-06-14"]);
});

test("one that counts from an event names the event", () => {
  const anniversary = derivation({
    words: "the 31st anniversary",
    anchor: { kind: "event", title: "the speech", derivation: june },
    steps: [{ op: "shift", amount: -31, unit: "year" }],
    edtf: "1987-06-12",
  });
  expect(told(anniversary)).toContain("the speech = 2018-06-12");
});

test("the end of a stretch is found before it is gone to", () => {
  const stretch = derivation({
    words: "from Monday to June 12",
    anchor: published,
    steps: [{ op: "to", end: june, kind: "span" }],
    edtf: "2018-05-21/2018-06-12",
  });
  expect(told(stretch)).toEqual([
    "published 2018-05-22",
    ...told(june),
    "to",
    "from Monday to June 12 = 2018-05-21/2018-06-12",
  ]);
});

const names = {
  en: {
    date: said,
    template: (template: string) => templateWords(template, said) ?? template,
    weekday: () => "Friday",
  },
  de: {
    date: (edtf: string) => said(edtf, german),
    template: (template: string) =>
      templateWords(template, (edtf) => said(edtf, german)) ?? template,
    weekday: () => "Freitag",
  },
};

test.each<[DerivationStep, string, string]>([
  [{ op: "state", edtf: "2018-06" }, "the text says June 2018", "der Text sagt Juni 2018"],
  [{ op: "truncate", unit: "month" }, "its month", "davon der Monat"],
  [{ op: "shift", amount: -5, unit: "year" }, "5 years before that", "5 Jahre davor"],
  [{ op: "shift", amount: 1, unit: "century" }, "1 century after that", "1 Jahrhundert danach"],
  [
    { op: "complete", template: "XXXX-06-12", direction: "future" },
    "the next 12 June from then on",
    "12. Juni, das nächste Mal von da an",
  ],
  [
    { op: "complete", template: "XXXX-21", direction: "past" },
    "the last spring up to then",
    "Frühjahr, das letzte Mal bis dahin",
  ],
  [
    { op: "complete", template: "XXXX-34", direction: "same" },
    "the 2nd quarter of the same year",
    "2. Quartal desselben Jahres",
  ],
  [
    { op: "weekday", day: "FRIDAY", direction: "same" },
    "the Friday of the same week",
    "Freitag derselben Woche",
  ],
  [
    { op: "weekday", day: "FRIDAY", direction: "nearest" },
    "the Friday nearest to that",
    "Freitag, so nah wie möglich daran",
  ],
  [{ op: "bound", side: "before" }, "no later than that", "spätestens dann"],
  [
    { op: "within", amount: 2, unit: "week" },
    "within 2 weeks after that",
    "danach, binnen: 2 Wochen",
  ],
  [{ op: "nth", number: -1, unit: "day" }, "the last day of it", "letzter Tag davon"],
  [{ op: "nth", number: 2, unit: "week" }, "week number 2 of it", "2. Woche davon"],
  [{ op: "portion", part: "first half" }, "the first half of it", "davon die erste Hälfte"],
  [{ op: "to", end: june, kind: "span" }, "from then to 12 June 2018", "von da bis 12. Juni 2018"],
  [{ op: "qualify", qualifier: "~" }, "around then", "um diese Zeit"],
  [{ op: "told" }, "told as the news of that time", "als Neuigkeit dieser Zeit erzählt"],
  [
    { op: "recur", set: "XXXX-WXX-1", extent: "until" },
    "again and again up to then",
    "immer wieder, bis dahin",
  ],
])("%j is said in both languages", (step, inEnglish, inGerman) => {
  expect(chain.step(step, names.en)).toBe(inEnglish);
  expect(chainDe.step(step, names.de)).toBe(inGerman);
});

test.each([
  ["XXXX-06-12", "12 June"],
  ["XXXX-12", "December"],
  ["XXXX-24", "winter"],
  ["XXXX-02-29", "29 February"],
  ["XXXX-40", "first half"],
  ["XXXX-XX-03", "3"],
  ["XX84", "’84"],
  ["XX8X", "’80s"],
  ["XXXX-EASTER", null],
  ["XXXX-03-01 FRIDAY", null],
  ["XXXX-11-22.. THURSDAY", null],
  ["XXXX-HIJRI-10-01", null],
])("the template %s is %j", (template, words) => {
  expect(templateWords(template, said)).toBe(words);
});
