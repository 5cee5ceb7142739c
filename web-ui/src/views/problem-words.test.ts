// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { Problem } from "../api/problem.ts";
import { dateProblem, fieldProblem, problemWords } from "./problem-words.ts";

const refusal = (pointer: string, detail: string) =>
  new Problem(400, { detail: `${pointer} ${detail}`, errors: [{ pointer, detail }] });

test.each([
  [
    "#/date",
    "is not a date: expected a date, such as 2018-06-12 at position 0",
    /^When: This is not understood/,
  ],
  [
    "#/text",
    "is not a date: expected a day that 2019-02 has at position 8",
    /There is no such day\.$/,
  ],
  ["#/text", "is empty", "Text: Something has to stand here."],
  ["#/url", "is not an absolute http or https URL", /^Address: A web address begins/],
  [
    "#/title",
    "must have at most 500 characters",
    "Headline: At most 500 characters have room here.",
  ],
  ["#/tags/3", "must not be blank", "Tags: Something has to stand here."],
  [
    "#/text",
    "is longer than 5000000 bytes in UTF-8",
    "Text: This is too long to be read in one piece.",
  ],
  [
    "#/html",
    "has a text of more than 900 bytes",
    "Text: This is too long to be read in one piece.",
  ],
  ["#/html", "has no readable content", "Text: There is no text in this page."],
  ["#/published", "lies in the future", "Published: This lies in the future."],
  [
    "#/title",
    "holds U+0000 at character 17; this is not text",
    "Headline: There are characters in it that no text has.",
  ],
  ["#/mystery", "is odd at position 3", "The service does not accept this: it is odd."],
])("%s %s", (pointer, detail, expected) => {
  const words = problemWords(refusal(pointer, detail));
  if (typeof expected === "string") expect(words).toBe(expected);
  else expect(words).toMatch(expected);
  expect(words).not.toMatch(/#\/|position/);
});

test("a date that was typed is wrong by itself, whatever the service calls its text", () => {
  expect(dateProblem(refusal("#/text", "is not a date: expected a year"))).toMatch(/^This is not/);
  expect(dateProblem(Problem.unreachable())).toBe("The timeline service does not answer");
});

test("only the field that is wrong says so", () => {
  const problem = refusal("#/url", "is not an absolute http or https URL");
  expect(fieldProblem(problem, "url")).toMatch(/https/);
  expect(fieldProblem(problem, "title")).toBeUndefined();
  expect(fieldProblem(null, "url")).toBeUndefined();
});

test.each([
  ["en", "gone", "This event is not deleted"],
  ["de", "gone", "Das wurde gelöscht."],
  [
    "de",
    "conflict",
    "Das verträgt sich nicht mit dem, was jetzt da ist: Es ist inzwischen geändert worden, oder die Zeitleiste ist abgeschlossen.",
  ],
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
  ["en", "The title was changed again since"],
  ["de", "Das lässt sich so nicht zurücknehmen: "],
] as const)("in %s, of what cannot be taken back", async (language, expected) => {
  vi.resetModules();
  await (await import("../messages/index.ts")).speak(language);
  const { undoProblem } = await import("./problem-words.ts");
  const { Problem } = await import("../api/problem.ts");
  const type = "https://dateline.dev/problems/conflict";
  const detail = "The title was changed again since: take that change back first";
  expect(undoProblem(new Problem(409, { type, detail }))).toContain(expected);
  expect(undoProblem(new Problem(409, { detail: "Said by the page." }))).toBe("Said by the page.");
});

test.each([
  [412, /Somebody has changed/],
  [409, "taken already"],
])("%d without fields", (status, expected) => {
  expect(problemWords(new Problem(status, { detail: "taken already" }))).toMatch(expected);
});
