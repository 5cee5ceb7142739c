import type { Locator, Page } from "@playwright/test";
import { expectNoFindings, expectNoOverflow } from "./axe.ts";
import {
  BRIDGE,
  card,
  expect,
  opened,
  propose,
  readArticle,
  rows,
  stage,
  test,
} from "./dateline.ts";
import { expectNothingCut } from "./seen.ts";

// What a browser makes of a window of 1280 by 800 at 200 %.
test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

/** Each can be scrolled to, and nothing stands over it where it is pressed. */
async function expectInReach(controls: Locator) {
  await expect(controls).not.toHaveCount(0);
  for (const control of await controls.all()) {
    if ((await control.isVisible()) && (await control.isEnabled())) {
      await control.click({ trial: true, timeout: 5000 });
    }
  }
}

async function expectWhole(page: Page) {
  await expectNoOverflow(page);
  await expectNothingCut(page);
  await expectNoFindings(page);
}

const CONTROLS = ":is(button, input, select, textarea, summary, a[href])";

test("at 200 % nothing of page, card and article is cut off or out of reach", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, BRIDGE);
  await opened(page, `/?timeline=${timeline}`);
  await expectWhole(page);
  await expectInReach(page.locator(".masthead").locator(CONTROLS));
  await expectInReach(page.getByRole("slider"));
  await expectInReach(page.locator(".list").locator(CONTROLS));
  await expectInReach(page.locator(".tools").locator(CONTROLS));
  for (const panel of ["Key", "Views", "Story", "Share"]) {
    const summary = page.locator(".legend summary", { hasText: panel });
    await summary.click();
    await expectWhole(page);
    const controls = page.locator(".legend[open] .key").locator(CONTROLS);
    if ((await controls.count()) > 0) await expectInReach(controls);
    await summary.click();
  }
  await stage(page).scrollIntoViewIfNeeded();
  expect((await stage(page).boundingBox())?.height).toBeGreaterThan(150);
  await rows(page).first().click();
  await expect(card(page).locator("blockquote").first()).toBeVisible();
  await expectWhole(page);
  await expectInReach(card(page).locator(CONTROLS));
  await card(page).getByRole("button", { name: "Read in the article" }).first().click();
  await expect(page.locator("mark.quote").first()).toBeVisible();
  await expectWhole(page);
  await expectInReach(page.getByRole("region", { name: "Article" }).locator(CONTROLS));
});

test("at 200 % nothing of the forms is cut off or out of reach", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, BRIDGE);
  await opened(page, `/?timeline=${timeline}`);
  for (const key of ["e", "a", "?"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog").locator("input, dl").first()).toBeVisible();
    await expectWhole(page);
    await expectInReach(page.getByRole("dialog").locator(CONTROLS));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
});

test("at 200 % nothing of the review is cut off or out of reach", async ({
  page,
  request,
  timeline,
}) => {
  await propose(request, timeline, ["A bridge is opened", "2014"], ["A bridge falls", "2014"]);
  await page.goto(`/?timeline=${timeline}&review`);
  await expect(page.getByRole("heading", { name: "A bridge is opened" })).toBeFocused();
  await expectWhole(page);
  await expectInReach(page.getByRole("region", { name: "Review" }).locator(CONTROLS));
  await page.keyboard.press("d");
  const toast = page.getByRole("region", { name: "Last change" });
  await expectInReach(toast.locator(CONTROLS));
  // What tells of the last decision does not stand over the next.
  await expectInReach(page.locator(".decisions button"));
});
