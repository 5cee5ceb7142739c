// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import type { HistoryEntry } from "../api/types.ts";
import { de } from "./de.ts";

/** Everything that the services can say to the page, from their sources: German has words of its own for it. */
const java = (path: string) => readFileSync(`../${path}.java`, "utf8");
const TIMELINE = "timeline-service/src/main/java/dev/dateline/timeline";
const MODEL = "timeline-service/model/src/main/java/dev/dateline/model";

const found = (source: string, form: RegExp) =>
  [...source.matchAll(form)].map(([, one = ""]) => one);
const constants = (source: string) => found(source, /^ {2,4}([A-Z][A-Z_]+)(?=[,;(]|\n|$)/gm);
const onWire = (names: readonly string[]) => names.map((name) => name.toLowerCase());
const jsonNames = (source: string) => found(source, /@JsonProperty\("(\w+)"\)/g);

beforeAll(async () => {
  vi.resetModules();
  await (await import("./index.ts")).speak("de");
});

const ACTIONS = onWire(
  constants(java(`${TIMELINE}/claim/HistoryEntity`).split("enum Action")[1]?.split("}")[0] ?? ""),
);
const FIELDS = found(
  java(`${TIMELINE}/event/EventState`),
  /fields\.put\((?:EventField\.)?"?(\w+)/g,
).map((name) => name.toLowerCase());

test("every action of a history", () => {
  expect(ACTIONS.length).toBe(14);
  expect(ACTIONS.filter((action) => !(action in de.card.actions))).toEqual([]);
});

test("every field that a change can name, but that an event is deleted, which its action says", () => {
  expect(FIELDS.length).toBe(12);
  expect(FIELDS.filter((field) => !(field in de.changed.fields))).toEqual(["deleted"]);
});

const ENGLISH = "written by the service in English";

const entry = (part: Partial<HistoryEntry>): HistoryEntry => ({
  id: 2,
  at: "2026-11-22T08:30:00Z",
  by: "local",
  action: "edited",
  detail: ENGLISH,
  comment: null,
  version: 2,
  undoes: null,
  changes: [],
  ...part,
});

async function said(part: Partial<HistoryEntry>, history: readonly HistoryEntry[] = []) {
  const { historyWords } = await import("../views/history-words.ts");
  return historyWords(entry(part), { history: [...history], origin: "extracted" });
}

test("no entry of any kind is said in the service's words", async () => {
  for (const action of ACTIONS as HistoryEntry["action"][]) {
    for (const by of ["local", "dateline-nlp/1.0.0"]) {
      const changes = FIELDS.map((field) => ({ field, from: null, to: "2014" }));
      expect(await said({ action, by })).not.toContain("English");
      expect(await said({ action, by, changes })).not.toMatch(/English|title|date|undated/);
    }
  }
});

const change = (field: string, from: unknown, to: unknown) => ({ field, from, to });

test.each([
  ["edited", [change("title", "Brücke", "Die Brücke")], "", "Titel: Brücke → Die Brücke"],
  ["edited", [change("description", null, "Lang und breit")], "", "Notizen"],
  [
    "edited",
    [change("participants", [], ["Anna", "Bert"]), change("kind", "other", "war")],
    "",
    "Wer: – → Anna, Bert; Art: Sonstiges → Krieg",
  ],
  ["date_claimed", [change("date", "2014", "2014-04-12")], "", "2014 → 12. April 2014"],
  ["date_claimed", [change("date", null, "2014-21~")], "", "ohne Datum → um das Frühjahr 2014"],
  ["date_claimed", [], "undated → 2014", "ohne Datum → 2014"],
  ["moved", [], "a claim: 2014 → 2015", "2014 → 2015"],
  ["date_claimed", [], "→ 2015", "2015"],
  ["edited", [], "title, kind", "Titel, Art"],
  [
    "reviewed",
    [change("status", "proposed", "accepted")],
    "",
    "Durchsicht: durchzusehen → angenommen",
  ],
  ["reviewed", [change("starred", false, true)], "", "Mit Stern versehen"],
  ["reviewed", [change("starred", true, false)], "", "Stern entfernen"],
  ["reviewed", [], "status confirmed", "bestätigt"],
  ["created", [], "split off 019aa5c0", "von einem anderen Ereignis abgeteilt"],
  ["merged", [], "merged with 019aa5c0", "mit einem anderen Ereignis"],
  [
    "merged",
    [change("sources", 1, 2), change("factuality", "planned", "actual")],
    "",
    "Quellen: 1 → 2; Wissensstand: geplant → geschehen",
  ],
  ["deleted", [change("deleted", false, true)], "deleted by hand", ""],
  ["commented", [], "commented", ""],
] as const)("%s %j %j", async (action, changes, detail, words) => {
  expect(await said({ action, changes: [...changes], detail })).toBe(words);
});

test.each([
  ["created", "in einem Artikel gefunden"],
  ["merged", "ein Artikel spricht davon"],
] as const)("%s by an extractor", async (action, words) => {
  expect(await said({ action, by: "dateline-nlp/1.0.0" })).toBe(words);
});

test("what is taken back is named", async () => {
  const redated = entry({ id: 1, action: "date_claimed" });
  const back = { action: "undone", undoes: 1, changes: [change("date", "2015", "2014")] } as const;
  expect(await said({ ...back, changes: [...back.changes] }, [redated])).toBe("Datum: 2015 → 2014");
  const remark = entry({ id: 1, action: "commented" });
  expect(await said({ action: "undone", undoes: 1, detail: "comment" }, [remark])).toBe(
    "angemerkt",
  );
});

test("every precision, and every way in which a publication is dated", () => {
  const precisions = jsonNames(java(`${MODEL}/edtf/Precision`));
  expect(precisions.length).toBe(11);
  for (const say of [de.precision, de.card.precise]) {
    expect(precisions.filter((precision) => say(precision) === precision)).toEqual([]);
  }
  const bases = jsonNames(java(`${MODEL}/derivation/PublicationBasis`));
  expect(bases.length).toBe(8);
  expect(bases.filter((basis) => !(basis in de.card.basis))).toEqual([]);
});

test("every kind of problem, with none of the service's words", () => {
  const kinds = onWire(
    constants(java("timeline-service/http/src/main/java/dev/dateline/http/problem/ProblemType")),
  );
  expect(kinds.length).toBe(17);
  for (const kind of kinds) {
    const words = de.error.refusal(kind.replaceAll("_", "-"), ENGLISH, "");
    expect([kind, words]).toEqual([kind, expect.stringMatching(/\.$/)]);
    expect(words).not.toContain(ENGLISH);
  }
});

const FAULTS = onWire(
  constants(java("timeline-service/http/src/main/java/dev/dateline/http/problem/Fault")),
).map((name) => name.replaceAll("_", "-"));
const AGAINST_CHANGES = FAULTS.slice(FAULTS.indexOf("archived"));
const OF_FIELDS = FAULTS.slice(0, FAULTS.indexOf("archived"));

test("everything that can be wrong with a field", async () => {
  const { Problem } = await import("../api/problem.ts");
  const { problemWords } = await import("../views/problem-words.ts");
  expect(OF_FIELDS.length).toBe(11);
  const said = OF_FIELDS.map((code) => {
    const errors = [{ pointer: "#/title", code, limit: 500, detail: ENGLISH }];
    return problemWords(new Problem(400, { errors }));
  });
  expect(said.filter((words) => words.includes(de.wrong.other("")))).toEqual([]);
  expect(said.filter((words) => words.includes(ENGLISH))).toEqual([]);
  expect(new Set(said).size).toBe(OF_FIELDS.length);
});

test("everything that can stand against a change", () => {
  expect(AGAINST_CHANGES.length).toBe(12);
  const said = AGAINST_CHANGES.map((code) => de.error.refusal("conflict", ENGLISH, code));
  expect(said.filter((words) => !/\.$/.test(words) || words.includes(ENGLISH))).toEqual([]);
  expect(new Set([...said, de.error.refusal("conflict", ENGLISH, "")]).size).toBe(13);
});
