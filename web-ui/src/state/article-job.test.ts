// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import type { Desk } from "../api/desk.ts";
import type { Article, Job } from "../api/types.ts";

afterEach(() => vi.resetModules());

const ID = "019aa5c0-7a11-7d01-8f6c-1b2a3c4d5e6f";

test.each([
  ["en", "fr", 0, "The text is not English (French); it is kept, and no events were found."],
  [
    "de",
    "fr",
    0,
    "Der Text ist nicht auf Englisch (Französisch); er wird aufbewahrt, Ereignisse wurden nicht gefunden.",
  ],
  ["de", "und", 0, /^Es ließ sich nicht sagen, ob der Text auf Englisch ist/],
  ["de", "fr", 2, "Gelesen: 2 Ereignisse gefunden."],
  ["de", "en", 0, "Gelesen. Es wurden keine Ereignisse gefunden."],
  ["de", null, null, "Gelesen."],
] as const)("in %s, of a text in %j with %j events", async (page, language, candidates, words) => {
  const article = { language, candidates, statusDetail: "The text is not English." } as Article;
  const { said } = await progress(page, { status: "done", progress: 1, detail: null }, article);
  expect(said).toEqual(typeof words === "string" ? words : expect.stringMatching(words));
});

test.each([
  ["Reading this text ended the process again and again.", "Er konnte nicht gelesen werden."],
  [
    `The text could not be read; the log has more under ${ID}.`,
    `Er konnte nicht gelesen werden. Unter ${ID} sagt sein Protokoll mehr.`,
  ],
])("in German, of one that failed: %s", async (detail, words) => {
  const { said } = await progress("de", { status: "failed", progress: 1, detail });
  expect(said).toBe(words);
});

async function progress(page: "en" | "de", job: Partial<Job>, article?: Article) {
  await (await import("../messages/index.ts")).speak(page);
  const { progressOf } = await import("./article-job.ts");
  const desk = { job: async () => job, article: async () => article } as unknown as Desk;
  return progressOf(desk, { id: "a", job: "j", known: false });
}
