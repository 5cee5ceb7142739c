import type { Locator } from "@playwright/test";
import { card, createEvent, expect, opened, row, stage, test } from "./dateline.ts";

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

const SINGAPORE = /Kim Jong Un in Singapore/;

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not there`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

test("the card takes the place of the list: the stage stays whole, and so does an article", async ({
  page,
}) => {
  await opened(page);
  const before = await boxOf(stage(page));

  await row(page, SINGAPORE).first().tap();
  await expect(card(page).locator("blockquote").first()).toBeVisible();
  expect((await boxOf(card(page))).right).toBeLessThanOrEqual(before.x + 1);
  expect(await boxOf(stage(page))).toEqual(before);

  await card(page).getByRole("button", { name: "Read in the article" }).first().tap();
  const text = page.locator(".reader .text");
  await expect(text).toBeVisible();
  const read = await boxOf(text);
  expect(read.x).toBeGreaterThanOrEqual(before.x);
  expect(read.width).toBeGreaterThan(before.width * 0.8);

  await page.getByRole("button", { name: "Back to the timeline" }).tap();
  await page.getByRole("button", { name: "Close the event" }).tap();
  await expect(row(page, SINGAPORE).first()).toBeInViewport();
});

for (const lang of ["en", "de"]) {
  test(`what stands on the stage stands within it, in its two rows: ${lang}`, async ({ page }) => {
    await opened(page, `/?lang=${lang}&view=2018-01-01~2018-12-31`);
    await expect(page.locator(".off")).toHaveCount(2);
    const within = await boxOf(stage(page));
    const tools = page.locator(".tools :is(.zoom, .lanes, summary, .off)");
    for (const tool of await tools.all()) {
      const box = await boxOf(tool);
      expect(box.x).toBeGreaterThanOrEqual(within.x);
      expect(box.right).toBeLessThanOrEqual(within.right);
      expect(box.bottom).toBeLessThanOrEqual(within.y + 84);
    }
    for (const panel of await page.locator(".legend summary").all()) {
      await panel.tap();
      const opened = page.locator(".legend[open] .key");
      await expect(opened).toBeVisible();
      const box = await boxOf(opened);
      expect(box.x).toBeGreaterThanOrEqual(within.x);
      expect(box.right).toBeLessThanOrEqual(within.right);
      await panel.tap();
    }
  });
}

test("words without an end are broken, not cut", async ({ page, request, timeline }) => {
  await createEvent(request, {
    timeline,
    title: `Donaudampfschifffahrt${"selektrizitätenhauptbetriebswerk".repeat(6)}`,
    date: "2014-04-12",
    places: ["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"],
  });
  await opened(page, `/?timeline=${timeline}`);
  const isCut = (element: HTMLElement) => element.scrollWidth > element.clientWidth;
  expect(await page.locator("#events").evaluate(isCut)).toBe(false);
  await row(page, /Donaudampf/).tap();
  await expect(card(page).locator("h2")).toBeVisible();
  expect(await card(page).evaluate(isCut)).toBe(false);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true });

  test("the timeline is named, in the line of the buttons", async ({ page, timeline }) => {
    await opened(page, `/?timeline=${timeline}`);
    const name = await boxOf(page.locator("select.timeline-name"));
    const review = await boxOf(page.getByRole("button", { name: "Review" }));
    expect(name.width).toBeGreaterThan(110);
    expect(name.right).toBeLessThanOrEqual(review.x);
    expect(Math.abs(name.y + name.height / 2 - review.y - review.height / 2)).toBeLessThan(4);
    await expect(page.getByRole("heading", { level: 1, name: "Dateline" })).toHaveCount(1);
  });
});
