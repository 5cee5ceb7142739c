import type { Page } from "@playwright/test";
import { expectNoOverflow } from "./axe.ts";
import {
  BRIDGE,
  createEvent,
  expect,
  opened,
  param,
  propose,
  readArticle,
  row,
  test,
} from "./dateline.ts";
import { expectNothingCut } from "./seen.ts";

/** Words that English sentences are made of, and German ones are not. */
const ENGLISH =
  /\b(?:the|of|and|this|that|with|from|is|are|were|has|have|been|to|by|its?|events?|dates?|changed|undated|claim(?:ed)?|articles?|timeline|entered|found|split|merged|sources?|actual|planned|accepted|proposed|spring|May|June)\b/i;

/** What the page says itself, seen or heard; words of articles and of people are in their own language. */
async function expectGerman(page: Page) {
  const said = await page.evaluate(() => {
    const theirs = "blockquote, cite, q, [dir=auto], .text, .timeline-name, [lang=en], svg, script";
    const titles = [...document.querySelectorAll(".row .what")].map((row) => row.textContent ?? "");
    const own = [...document.querySelectorAll("body *")].filter((e) => !e.closest(theirs));
    const texts = own.flatMap((element) => [
      ...["aria-label", "title", "placeholder", "aria-description"].map(
        (name) => element.getAttribute(name) ?? "",
      ),
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? ""),
    ]);
    return texts.map((text) => titles.reduce((rest, title) => rest.replaceAll(title, ""), text));
  });
  // Words of articles are named in quotes: articles are English.
  const plain = said.map((text) => text.replace(/„(?:Yesterday|yesterday|last May)“/g, "").trim());
  const words = plain.filter((text) => /\p{L}/u.test(text));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((text) => ENGLISH.test(text))).toEqual([]);
}

const card = (page: Page) => page.getByRole("complementary", { name: "Ereignis" });
const history = (page: Page) => card(page).locator(".history").last().locator("li");

test.use({ locale: "de-DE" });

test("a German page tells what was done to an event, field by field, without English", async ({
  page,
  request,
  timeline,
}) => {
  const { id } = await createEvent(request, { timeline, title: "Brücke", date: "spring 2014" });
  await opened(page, `/?timeline=${timeline}&event=${id}`);
  await card(page).getByRole("button", { name: "Bearbeiten" }).click();
  const form = page.getByRole("dialog", { name: "Ereignis bearbeiten" });
  await form.getByLabel("Was geschah").fill("Die Brücke wird geöffnet");
  await form.getByLabel("Wann").fill("12. April 2014");
  await expect(form.locator(".reading code")).toHaveText("2014-04-12");
  await expect(form.getByText("Kein anderes Datum rückt mit.")).toBeVisible();
  await form.getByLabel("Art des Ereignisses").selectOption("Feier");
  await expectGerman(page);
  await form.getByRole("button", { name: "Sichern" }).click();
  await expect(card(page).locator(".card-date")).toHaveText("12. April 2014");
  await expect(card(page).locator(".derivation")).toContainText("12. April 2014");
  await card(page).getByRole("button", { name: "Mit Stern versehen" }).click();
  await card(page).getByText("Verlauf", { exact: true }).click();
  await expect(history(page)).toHaveText([
    /hinzugefügt: von Hand eingetragen/,
    /Datum genannt: Frühjahr 2014 → 12\. April 2014/,
    /bearbeitet: Titel: Brücke → Die Brücke wird geöffnet; Art: Sonstiges → Feier/,
    /durchgesehen: Mit Stern versehen/,
  ]);
  await expectGerman(page);
  await history(page).nth(1).getByRole("button", { name: "Zurücknehmen" }).click();
  await expect(history(page).last()).toContainText(
    "zurückgenommen: Titel: Die Brücke wird geöffnet → Brücke; Datum: 12. April 2014 → Frühjahr 2014; Art: Feier → Sonstiges",
  );
  await expectGerman(page);
});

test("what is refused is refused in German", async ({ page, request, timeline }) => {
  const { id } = await createEvent(request, { timeline, title: "Brücke", date: "2014" });
  const change = (title: string) =>
    request.patch(`/api/v1/events/${id}`, {
      data: { title },
      headers: { "If-Match": "*", "Content-Type": "application/merge-patch+json" },
    });
  await change("Alte Brücke");
  await opened(page, `/?timeline=${timeline}&event=${id}`);
  await card(page).getByRole("button", { name: "Bearbeiten" }).click();
  const form = page.getByRole("dialog", { name: "Ereignis bearbeiten" });
  await form.getByLabel("Was geschah").fill("x".repeat(501));
  await form.getByRole("button", { name: "Sichern" }).click();
  await expect(form.locator("#title-note")).toHaveText("Hier ist Platz für höchstens 500 Zeichen.");
  await form.getByLabel("Was geschah").fill("Neue Brücke");
  await form.getByLabel("Wann").fill("31. Februar 2014");
  await expect(form.locator(".reading.unread")).toHaveText("Diesen Tag gibt es nicht.");
  await form.getByLabel("Wann").fill("neulich");
  await expect(form.locator(".reading.unread")).toContainText("nicht als Datum zu verstehen");
  await expectGerman(page);
  await form.getByLabel("Wann").fill("2014");
  await change("Ganz alte Brücke");
  await form.getByRole("button", { name: "Sichern" }).click();
  await expect(form.getByRole("alert")).toContainText("inzwischen geändert");
  await expectGerman(page);
  await page.keyboard.press("Escape");
  await card(page).getByText("Verlauf", { exact: true }).click();
  await expect(history(page)).toHaveCount(3);
  await history(page).nth(1).getByRole("button", { name: "Zurücknehmen" }).click();
  await expect(card(page).getByRole("alert")).toContainText(
    "Seither ist es wieder geändert worden",
  );
  await expectGerman(page);
});

test("what stands against a change is named in German, at the field or in the form", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "Brücke", date: "2014-04-12" });
  await opened(page, `/?timeline=${timeline}`);
  await page.getByRole("button", { name: "Neues Ereignis" }).click();
  const form = page.getByRole("dialog", { name: "Neues Ereignis" });
  await form.getByLabel("Was geschah").fill("x".repeat(501));
  await form.getByLabel("Wann").fill("2018/2014");
  await expect(form.locator(".reading")).toHaveText("Der Zeitraum endet, bevor er beginnt.");
  await form.getByLabel("Wann").fill("2014");
  await form.getByRole("button", { name: "Ereignis eintragen" }).click();
  await expect(form.locator("#title-note")).toHaveText("Hier ist Platz für höchstens 500 Zeichen.");
  await request.patch(`/api/v1/timelines/${timeline}`, { data: { archived: true } });
  await form.getByLabel("Was geschah").fill("Die Brücke schließt");
  await form.getByRole("button", { name: "Ereignis eintragen" }).click();
  await expect(form.getByRole("alert")).toHaveText(
    "Diese Zeitleiste ist abgeschlossen: Von Hand ändert sie niemand mehr.",
  );
  await expectGerman(page);
});

test("what was read from articles is explained in German, and what could not be, too", async ({
  page,
  request,
  timeline,
}) => {
  const [first = "", second = ""] = await readArticle(request, timeline, BRIDGE);
  await request.post(`/api/v1/events/${first}/merge`, {
    data: { event: second },
    headers: { "If-Match": "*" },
  });
  await opened(page, `/?timeline=${timeline}&event=${first}`);
  await card(page).getByText("Verlauf", { exact: true }).click();
  await expect(history(page).first()).toContainText("hinzugefügt: in einem Artikel gefunden");
  await expect(history(page).last()).toContainText("zusammengeführt");
  await expectGerman(page);
  await page.keyboard.press("a");
  const form = page.getByRole("dialog", { name: "Neuer Artikel" });
  await form
    .getByLabel("Text des Artikels")
    .fill(
      "Le maire a ouvert le nouveau pont le 12 avril. Il y avait beaucoup de monde dans la rue.",
    );
  await form.getByRole("button", { name: "Artikel lesen" }).click();
  await expect(form.getByRole("status")).toContainText("nicht auf Englisch (Französisch)");
  await expectGerman(page);
});

test("what ends or is before something is typed in German, in either field", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  for (const [typed, edtf, said] of [
    ["bis 1990", "1990", "1990"],
    ["vor 1990", "1989", "1989"],
    ["vor Mai 2018", "2018-04", "Apr 2018"],
    ["vor dem Frühjahr 2014", "2013-24", "Winter 2013"],
    ["vor dem 1. Quartal 2014", "2013-36", "4. Quartal 2013"],
    ["vor den 1950er-Jahren", "194X", "1940er-Jahre"],
    ["vor dem 19. Jahrhundert", "17XX", "18. Jahrhundert"],
    ["vor dem 1. Halbjahr 2014", "2013-12", "Dez 2013"],
    ["vor dem 2. Jahrtausend", "09XX", "10. Jahrhundert"],
    ["vor 987", "0986", "986"],
    ["..2018", "2018", "2018"],
  ] as const) {
    for (const end of ["Von", "Bis"]) {
      const field = page.getByRole("textbox", { name: end });
      await field.fill(typed);
      await field.press("Enter");
      await expect.poll(() => param(page, "to"), typed).toBe(edtf);
      await expect(page.getByRole("textbox", { name: "Bis" }), typed).toHaveValue(said);
      await expect(page.getByRole("textbox", { name: "Von" }), typed).toHaveValue("");
      await page.getByRole("combobox", { name: "Fertige Zeiträume" }).selectOption("jederzeit");
      await expect.poll(() => param(page, "to")).toBeNull();
    }
  }
  const to = page.getByRole("textbox", { name: "Bis" });
  await to.fill("6.12.2018 oder 7.12.2018");
  await to.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(/^Das kann heißen: /);
});

test("dates with unknown digits and sets are said in German", async ({
  page,
  request,
  timeline,
}) => {
  for (const [title, date] of [
    ["Monat", "2018-1X"],
    ["Jahrestag", "XXXX-06-12"],
    ["Jahrzehnt", "201X-06"],
    ["Wahl", "[2016,2018-05..2018-07]"],
  ] as const)
    await createEvent(request, { timeline, title, date });
  await opened(page, `/?timeline=${timeline}`);
  await expect(row(page, "Monat")).toContainText("zwischen Okt und Dez 2018");
  await expect(row(page, "Jahrestag")).toContainText("12. Jun eines unbekannten Jahres");
  await expect(row(page, "Jahrzehnt")).toContainText("Jun in den 2010er-Jahren");
  await expect(row(page, "Wahl")).toContainText("2016 oder zwischen Mai und Jul 2018");
  await row(page, "Wahl").click();
  await expect(page.getByRole("complementary", { name: "Ereignis" })).toContainText(
    "2016 oder zwischen Mai und Juli 2018",
  );
  await expectGerman(page);
});

test("dates are typed as the page says them", async ({ page, openWith }) => {
  await openWith(["Brücke", "2014-04-12"]);
  const from = page.getByRole("textbox", { name: "Von" });
  for (const [typed, edtf, said] of [
    ["12. Juni 2018", "2018-06-12", "12. Jun 2018"],
    ["1. Quartal 2014", "2014-33", "1. Quartal 2014"],
    ["44 v. Chr.", "-0043", "44 v. Chr."],
    ["seit 2014", "2014", "2014"],
    ["nach dem Frühjahr 2014", "2014-22", "Sommer 2014"],
    ["nach den 1950er-Jahren", "196X", "1960er-Jahre"],
    ["von 2014 bis 2018", "2014", "2014"],
  ] as const) {
    await from.fill(typed);
    await from.press("Enter");
    await expect.poll(() => param(page, "from")).toBe(edtf);
    await expect(from).toHaveValue(said);
    await page.getByRole("combobox", { name: "Fertige Zeiträume" }).selectOption("jederzeit");
    await expect.poll(() => param(page, "from")).toBeNull();
  }
  await page.getByRole("button", { name: "Neues Ereignis" }).click();
  const form = page.getByRole("dialog", { name: "Neues Ereignis" });
  await form.getByLabel("Was geschah").fill("Die Brücke schließt");
  await form.getByLabel("Wann").fill("zwischen 3. und 5. Mai 2014");
  await expect(form.locator(".reading code")).toHaveText("[2014-05-03..2014-05-05]");
  await form.getByRole("button", { name: "Ereignis eintragen" }).click();
  await expect(row(page, "Die Brücke schließt")).toContainText("zwischen 3. und 5. Mai 2014");
  await expect(card(page).locator(".reason")).toContainText("zwischen 3. und 5. Mai 2014");
  await expectGerman(page);
});

test("panels, dialogs, facets and review speak German", async ({ page, request, timeline }) => {
  await readArticle(request, timeline, BRIDGE);
  await propose(request, timeline, ["Ein Brief", "2014-21~"], ["Eine Rede", "[..2014-05]"]);
  await opened(page, `/?timeline=${timeline}`);
  for (const panel of ["Legende", "Ansichten", "Geschichte", "Teilen"]) {
    await page.locator(".legend summary", { hasText: panel }).click();
    await expect(page.locator(".legend[open] .key")).toBeVisible();
    await expectGerman(page);
  }
  await page.getByText("Eingrenzen nach").click();
  await expect(page.locator(".facets-panel")).toContainText("Durchsicht");
  await expectGerman(page);
  for (const key of ["?", "e", "a"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectGerman(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await page.keyboard.press("r");
  await expect(page.getByRole("heading", { name: /Ein Brief|Eine Rede/ })).toBeVisible();
  await expectGerman(page);
});

test("where nothing is found, and where a question is not understood, it is said in German", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await expect(page.getByText("Hier ist noch nichts")).toBeVisible();
  await expectGerman(page);
  await page.goto(`/?timeline=${timeline}&from=neulich`);
  await expect(page.getByRole("alert")).toContainText("So nimmt der Dienst die Eingabe nicht an.");
  await expectGerman(page);
  await page.goto("/?timeline=keine");
  await expect(page.getByRole("alert")).toContainText("Das gibt es nicht.");
  await expectGerman(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("what moves the stage is one row, what opens over it another, and nothing is cut", async ({
    page,
  }) => {
    await opened(page);
    await expect(page.locator(".off").first()).toBeVisible();
    const tops = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => [
          ...new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))),
        ]);
    const [moving, opening] = [await tops(".zoom, .lanes, .off"), await tops(".legend")];
    expect([moving.length, opening.length]).toEqual([1, 1]);
    expect(opening[0]).toBeGreaterThan(moving[0] ?? 0);
    await expectNothingCut(page);
    for (const panel of ["Legende", "Ansichten", "Geschichte", "Teilen"]) {
      await page.locator(".legend summary", { hasText: panel }).tap();
      const box = await page.locator(".legend[open] .key").boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      await expectNoOverflow(page);
    }
  });
});
