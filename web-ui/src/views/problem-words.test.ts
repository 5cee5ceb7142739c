// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { Problem } from "../api/problem.ts";
import { dateProblem, fieldProblem, problemWords } from "./problem-words.ts";

/** However the service says it: its words are not what is read. */
const refusal = (pointer: string, code?: string, limit?: number, detail = "is odd at position 3") =>
  new Problem(400, {
    detail: `${pointer} ${detail}`,
    errors: [{ pointer, detail, ...(code && { code }), ...(limit && { limit }) }],
  });

test.each([
  ["#/date", "not-a-date", undefined, /^When: This is not understood/],
  ["#/text", "no-such-day", undefined, "Text: There is no such day."],
  ["#/date", "backwards", undefined, "When: The range ends before it begins."],
  ["#/text", "missing", undefined, "Text: Something has to stand here."],
  ["#/url", "not-a-web-address", undefined, /^Address: A web address begins/],
  ["#/title", "too-long", 500, "Headline: At most 500 characters have room here."],
  ["#/participants", "too-many", 100, "Who: At most 100 have room here."],
  ["#/tags/3", "missing", undefined, "Tags: Something has to stand here."],
  ["#/html", "too-large", 900, "Text: This is too long to be read in one piece."],
  ["#/html", "unreadable", undefined, "Text: There is no text in this page."],
  ["#/published", "in-future", undefined, "Published: This lies in the future."],
  ["#/title", "not-text", undefined, "Headline: There are characters in it that no text has."],
  ["#/mystery", undefined, undefined, "The service does not accept this: it is odd."],
  ["#/mystery", "unheard-of", undefined, "The service does not accept this: it is odd."],
] as const)("%s %s", (pointer, code, limit, expected) => {
  const words = problemWords(refusal(pointer, code, limit));
  if (typeof expected === "string") expect(words).toBe(expected);
  else expect(words).toMatch(expected);
  expect(words).not.toMatch(/#\/|position/);
});

test("what the service says in English decides nothing", () => {
  const asks = refusal("#/title", "too-long", 500, "is not a date, lies in the future, is missing");
  expect(problemWords(asks)).toBe("Headline: At most 500 characters have room here.");
});

test("a date that was typed is wrong by itself, whatever the service calls its text", () => {
  expect(dateProblem(refusal("#/text", "not-a-date"))).toMatch(/^This is not/);
  expect(dateProblem(Problem.unreachable())).toBe("The timeline service does not answer");
});

test("only the field that is wrong says so", () => {
  const problem = refusal("#/url", "not-a-web-address");
  expect(fieldProblem(problem, "url")).toMatch(/https/);
  expect(fieldProblem(problem, "title")).toBeUndefined();
  expect(fieldProblem(null, "url")).toBeUndefined();
});

test.each([
  ["en", "gone", "This event is not deleted"],
  ["de", "gone", "Das wurde gelöscht."],
  ["de", "conflict", "Das verträgt sich nicht mit dem, was jetzt da ist."],
  ["de", "teapot", "Das konnte der Dienst nicht tun."],
] as const)("a page in %s says of %s: %s", async (language, kind, expected) => {
  vi.resetModules();
  await (await import("../messages/index.ts")).speak(language);
  const { problemWords } = await import("./problem-words.ts");
  const { Problem } = await import("../api/problem.ts");
  const type = `https://dateline.dev/problems/${kind}`;
  const refused = new Problem(410, { type, detail: "This event is not deleted" });
  expect(problemWords(refused)).toBe(expected);
});

test("a German page quotes no English of a field, however unusual", async () => {
  vi.resetModules();
  await (await import("../messages/index.ts")).speak("de");
  const { problemWords } = await import("./problem-words.ts");
  const { Problem } = await import("../api/problem.ts");
  const odd = new Problem(400, {
    errors: [{ pointer: "#/mystery", detail: "must be 1 to 40 of a-z" }],
  });
  expect(problemWords(odd)).toBe("Das nimmt der Dienst so nicht an.");
  const type = "https://dateline.dev/problems/invalid-input";
  const whole = new Problem(400, { type, detail: "from: must be a day" });
  expect(problemWords(whole)).toBe("So nimmt der Dienst die Eingabe nicht an.");
});

test.each([
  ["#/kind", "must be 1 to 40 of a-z", "Das steht nicht zur Wahl."],
  ["#/event", "is this very event", "Ereignis – Dieses Ereignis lässt sich dafür nicht nehmen."],
  ["#/evidence", "must leave some of the evidence", /^Zitate – Wählen Sie/],
  ["#/published", "leads nowhere", /^Erschienen – Das ist nicht als Datum zu verstehen/],
])("what is wrong with %s is said of the field: %s", async (pointer, detail, expected) => {
  vi.resetModules();
  await (await import("../messages/index.ts")).speak("de");
  const { problemWords } = await import("./problem-words.ts");
  const { Problem } = await import("../api/problem.ts");
  const said = problemWords(new Problem(400, { errors: [{ pointer, detail }] }));
  expect(said).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
});

test.each([
  ["en", "archived", "as the service says"],
  ["de", "archived", "Diese Zeitleiste ist abgeschlossen: Von Hand ändert sie niemand mehr."],
  [
    "de",
    "changed-since",
    "Seither ist es wieder geändert worden: Nehmen Sie zuerst die spätere Änderung zurück.",
  ],
  ["de", "unheard-of", "Das verträgt sich nicht mit dem, was jetzt da ist."],
] as const)("in %s it is said what stands against a change: %s", async (language, code, words) => {
  vi.resetModules();
  await (await import("../messages/index.ts")).speak(language);
  const { problemWords } = await import("./problem-words.ts");
  const { Problem } = await import("../api/problem.ts");
  const type = "https://dateline.dev/problems/conflict";
  expect(problemWords(new Problem(409, { type, code, detail: "as the service says" }))).toBe(words);
  expect(problemWords(new Problem(409, { detail: "Said by the page." }))).toBe("Said by the page.");
});

test.each([
  [412, /Somebody has changed/],
  [409, "taken already"],
])("%d without fields", (status, expected) => {
  expect(problemWords(new Problem(status, { detail: "taken already" }))).toMatch(expected);
});
