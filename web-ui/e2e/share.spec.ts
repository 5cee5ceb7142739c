import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { card, createEvent, expect, opened, param, row, rows, test } from "./dateline.ts";

test.beforeEach(async ({ request, timeline }) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await createEvent(request, { timeline, title: "A coin is minted", date: "2018-05~" });
  await createEvent(request, { timeline, title: "A speech is given", date: "1987-06-12" });
});

const fold = (page: Page, name: string) => page.locator(".legend summary", { hasText: name });

test("what is asked for is saved in every format of the service", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&q=summit`);
  await fold(page, "Share").click();
  for (const [name, words] of [
    ["Table (CSV)", "A summit is held"],
    ["Everything, line by line (NDJSON)", '"edtf":"2018-06-12"'],
    ["Linked data (JSON-LD)", "https://schema.org"],
    ["For maps (GeoJSON)", "FeatureCollection"],
    ["For TimelineJS (JSON)", '"headline":"A summit is held"'],
    ["Feed (Atom)", "<feed"],
    ["Calendar (iCalendar)", "BEGIN:VEVENT"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name }).click(),
    ]);
    const text = (await readFile(await download.path())).toString();
    expect(text, name).toContain(words);
    expect(text, name).not.toContain("A coin is minted");
  }
});

test("a calendar can subscribe to what is asked for", async ({ page, request, timeline }) => {
  await opened(page, `/?timeline=${timeline}&q=summit`);
  await fold(page, "Share").click();
  const address = await page
    .getByRole("textbox", { name: "Calendar to subscribe to" })
    .inputValue();
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  expect((await answer.text()).match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test("a view is saved under a name, comes back exactly, and is forgotten, by keyboard", async ({
  page,
  timeline,
}) => {
  const kept = `/?timeline=${timeline}&q=is&lanes=kind&view=2018-04-01~2018-08-01`;
  await opened(page, kept);
  await fold(page, "Views").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name of this view").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText("A view needs a name.");
  await page.keyboard.type("Spring");
  await page.keyboard.press("Enter");
  await expect(page.locator(".spoken")).toHaveText("“Spring” is saved.");
  await expectNoFindings(page);
  const before = new URL(page.url()).search;

  await opened(page, `/?timeline=${timeline}`);
  await fold(page, "Views").click();
  await page.getByRole("link", { name: "Spring" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).search).toBe(before);
  await expect(page.getByRole("searchbox")).toHaveValue("is");
  await expect(page.getByRole("combobox", { name: "Lanes" })).toHaveValue("kind");
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("");

  await page.getByRole("button", { name: "Forget “Spring”" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Spring" })).toHaveCount(0);
  await expect(page.getByLabel("Name of this view")).toBeFocused();
});

/** Adds the events to a story, in this order, and leaves the panel open. */
async function makeStory(page: Page, ...titles: string[]) {
  for (const title of titles) {
    await row(page, title).click();
    await card(page).getByRole("button", { name: "Add to story" }).click();
    await expect(page.locator(".page > .spoken")).toHaveText(`Added to the story: ${title}`);
    await page.keyboard.press("Escape");
  }
  await fold(page, "Story").click();
  await expect(page.locator(".story-panel li")).toHaveText(titles.map((title) => RegExp(title)));
}

test("a story is made of events, put in order, told with notes, and sent as a link", async ({
  page,
  browser,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await makeStory(page, "A summit is held", "A coin is minted", "A speech is given");
  await page.getByLabel("Title of the story").fill("Three days – “drei Tage”");
  await page.getByRole("button", { name: "Earlier: A speech is given" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Earlier: A speech is given" })).toBeFocused();
  await expect(page.locator(".story-panel li strong")).toHaveText([
    "A speech is given",
    "A summit is held",
    "A coin is minted",
  ]);
  await page.getByLabel("Note on A summit is held").fill("Here it turned.");
  const steps = page.locator(".story-panel li");
  await expect(steps.getByText("How the stage comes here")).toHaveCount(3);
  await expect(steps.last().getByText("How the stage comes here")).toBeVisible();
  await page
    .getByRole("combobox", { name: "How the stage comes here A coin is minted" })
    .selectOption("by the whole story");
  await expectNoFindings(page);
  const link = await page.getByRole("textbox", { name: "Link to the story" }).inputValue();

  const other = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  await other.goto(link);
  const story = other.getByRole("dialog", { name: "Three days – “drei Tage”" });
  await expect(story.getByRole("heading", { name: "A speech is given" })).toBeVisible();
  await expect(story.getByRole("button", { name: "Next" })).toBeFocused();
  await other.keyboard.press("Enter");
  await expect(story.locator(":scope > .telling")).toContainText("Here it turned.");
  await expect(story.getByRole("status")).toHaveText("2 of 3: A summit is held, 12 June 2018");
  await other.keyboard.press("ArrowRight");
  await expect(story.getByRole("heading", { name: "A coin is minted" })).toBeVisible();
  await other.keyboard.press("ArrowRight");
  await expect(story.locator("footer p")).toHaveText("3 of 3");
  await expect(story.getByRole("button", { name: "Next" })).toBeFocused();
  await other.keyboard.press("Home");
  await expect(story.locator("footer p")).toHaveText("1 of 3");
  await other.reload();
  await expect(story.locator("footer p")).toHaveText("1 of 3");
  await other.keyboard.press("Escape");
  await expect(story).toHaveCount(0);
  expect(new URL(other.url()).hash).not.toContain("step");
  await other.context().close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing in a story that is shown", async ({ page, timeline }) => {
      await opened(page, `/?timeline=${timeline}`);
      await makeStory(page, "A summit is held", "A speech is given");
      await page.getByRole("button", { name: "Show", exact: true }).click();
      await expect(page.getByRole("heading", { name: "A summit is held" })).toBeVisible();
      await expectNoFindings(page);
    });
  });
}

test("back leaves a story; on paper all of it is there", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await makeStory(page, "A summit is held", "A speech is given");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const story = page.getByRole("dialog", { name: "Untitled story" });
  await story.getByRole("button", { name: "Next" }).click();
  await expect(story.locator("footer p")).toHaveText("2 of 2");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".on-paper h2")).toHaveText([/A summit is held/, /A speech is given/]);
  await expect(page.locator(".on-paper h2").first()).toBeVisible();
  await expect(rows(page).first()).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.goBack();
  await expect(story).toHaveCount(0);
  expect(param(page, "timeline")).toBe(timeline);
});

test("a story plays in an embedded view, and an event that is gone is said to be", async ({
  page,
  request,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await makeStory(page, "A summit is held", "A speech is given");
  const code = await page.getByRole("textbox", { name: "Code to embed it" }).inputValue();
  const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const found = await request.get(`/api/v1/events?timeline=${timeline}&q=speech`);
  const [speech] = (await found.json()).items;
  await request.delete(`/api/v1/events/${speech.id}`, { headers: { "If-Match": "*" } });
  await page.goto(source);
  const story = page.getByRole("dialog", { name: "Untitled story" });
  await expect(story.getByRole("heading", { name: "A summit is held" })).toBeVisible();
  await story.getByRole("button", { name: "Next" }).click();
  await expect(story.locator(":scope > .telling")).toHaveText("This event is not there any more.");
  await story.getByRole("button", { name: "Close the story" }).click();
  await expect(page.getByRole("link", { name: "Open in Dateline" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add to story" })).toHaveCount(0);
});
