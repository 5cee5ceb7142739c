import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { createEvent, expect, opened, param, row, rows, test } from "./dateline.ts";

const begin = (page: Page) =>
  page.getByRole("combobox", { name: "Timeline" }).selectOption("New timeline…");
const unique = () => Math.random().toString(36).slice(2, 8);

test("a timeline is begun by keyboard alone, chosen at once, and says how it fills", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A bridge is opened", date: "2014-04-12" });
  await opened(page, `/?timeline=${timeline}&q=bridge`);
  const name = `The Köln Summits ${unique()}`;
  const slug = name.toLowerCase().replace("ö", "o").replaceAll(" ", "-");
  const menu = page.getByRole("combobox", { name: "Timeline" });
  await menu.focus();
  await page.keyboard.press("End");
  const form = page.getByRole("dialog", { name: "New timeline" });
  const title = form.getByRole("textbox", { name: "What it is about" });
  await title.press("End");
  await title.pressSequentially(name);
  await expect(form.getByText(`?timeline=${slug}`)).toBeVisible();
  await title.press("Enter");

  await expect(form).toHaveCount(0);
  await expect.poll(() => param(page, "timeline")).toBe(slug);
  expect(param(page, "q")).toBeNull();
  await expect(menu).toHaveValue(slug);
  await expect(menu).toBeFocused();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();

  await page
    .getByRole("region", { name: "Events" })
    .getByRole("button", { name: "Add event" })
    .focus();
  await page.keyboard.press("Enter");
  const event = page.getByRole("dialog", { name: "Add event" });
  await event.getByLabel("What happened").fill("A summit is held");
  await event.getByLabel("When").fill("2018-06-12");
  await event.getByLabel("When").press("Enter");
  await expect(row(page, "A summit is held")).toBeVisible();

  await page.goBack();
  await page.reload();
  await expect(menu).toContainText(name);
  await menu.selectOption(slug);
  await expect(row(page, "A summit is held")).toBeVisible();
});

test("what cannot be begun says so at the field, and keeps what was typed", async ({
  page,
  request,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await begin(page);
  const form = page.getByRole("dialog", { name: "New timeline" });
  const title = form.getByRole("textbox", { name: "What it is about" });
  const refused = async (typed: string, why: string | RegExp) => {
    await title.fill(typed);
    await form.getByRole("button", { name: "Begin" }).click();
    await expect(form.locator("#title-note")).toHaveText(why);
    await expect(title).toHaveAttribute("aria-invalid", "true");
    await expect(title).toHaveValue(typed);
  };
  await refused("  ", "A timeline needs a name.");
  await expect(title).toBeFocused();
  await refused(`test ${timeline.toUpperCase()}`, "There is a timeline of this name already.");
  await refused("x".repeat(201), "At most 200 characters have room here.");
  await expectNoFindings(page);

  // Somebody else was faster.
  const slug = `taken-${unique()}`;
  await request.post("/api/v1/timelines", { data: { slug, title: "Other" } });
  await refused(slug.replace("-", " "), "There is a timeline of this name already.");
  expect(param(page, "timeline")).toBe(timeline);

  await form.getByRole("button", { name: "Close" }).click();
  await begin(page);
  await expect(title).toHaveValue(slug.replace("-", " "));
  await form.getByRole("button", { name: "Cancel" }).click();
  await begin(page);
  await expect(title).toHaveValue("");
});

test("names of other scripts and a second one of the same letters have addresses of their own", async ({
  page,
  request,
  timeline,
}) => {
  const word = unique();
  const han = String.fromCodePoint(
    ...[1, 2].map(() => 0x4e00 + Math.floor(Math.random() * 20_000)),
  );
  await request.post("/api/v1/timelines", { data: { slug: `cafe-${word}`, title: "A café" } });
  await opened(page, `/?timeline=${timeline}`);
  for (const [name, slug] of [
    [`Cafe ${word}`, `cafe-${word}-2`],
    [han, /^timeline(-\d+)?$/],
  ] as const) {
    await begin(page);
    const title = page.getByRole("dialog").getByRole("textbox");
    await title.fill(name);
    await title.press("Enter");
    await expect
      .poll(() => param(page, "timeline"))
      .toEqual(typeof slug === "string" ? slug : expect.stringMatching(slug));
  }
});

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("a timeline is begun, or it is said why not", async ({ page, timeline }) => {
    await opened(page, `/?timeline=${timeline}`);
    await page.getByRole("combobox", { name: "Zeitleiste" }).selectOption("Neue Zeitleiste…");
    const form = page.getByRole("dialog", { name: "Neue Zeitleiste" });
    const title = form.getByRole("textbox", { name: "Worum es geht" });
    await title.fill("Hauptzeitleiste");
    await form.getByRole("button", { name: "Beginnen" }).click();
    await expect(form.locator("#title-note")).toHaveText(
      "Eine Zeitleiste dieses Namens gibt es schon.",
    );
    const word = unique();
    await title.fill(`Große Flüsse ${word}`);
    await expect(form.getByText(`?timeline=grosse-flusse-${word}`)).toBeVisible();
    await title.press("Enter");
    await expect.poll(() => param(page, "timeline")).toBe(`grosse-flusse-${word}`);
    await expect(page.getByRole("heading", { name: "Hier ist noch nichts" })).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a timeline is begun where one is chosen, and the heads stay in one line", async ({
    page,
    timeline,
  }) => {
    await opened(page, `/?timeline=${timeline}`);
    const places = [
      page.getByRole("combobox", { name: "Timeline" }),
      page.getByRole("banner").getByRole("button", { name: "Add article" }),
    ].map((one) => one.boundingBox());
    const [menu, add] = await Promise.all(places);
    expect(Math.abs((menu?.y ?? 0) - (add?.y ?? 99))).toBeLessThan(30);
    await begin(page);
    const title = page.getByRole("dialog", { name: "New timeline" }).getByRole("textbox");
    const name = `phone ${unique()}`;
    await title.fill(name);
    await page.getByRole("button", { name: "Begin" }).tap();
    await expect.poll(() => param(page, "timeline")).toBe(name.replace(" ", "-"));
    await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  });
});
