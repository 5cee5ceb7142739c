import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { card, expect, opened, rows, test } from "./dateline.ts";

async function expectNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(" | ")}`,
  );
  expect(found).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing on the page, in the card, in the article", async ({ page }) => {
      await opened(page);
      await expectNoFindings(page);
      await page.locator(".legend summary").click();
      await page
        .locator(".row", { hasText: /source/ })
        .first()
        .click();
      await expect(card(page).locator("blockquote").first()).toBeVisible();
      await expectNoFindings(page);
      await card(page).getByRole("button", { name: "Read in the article" }).first().click();
      await expect(page.locator("mark.quote").first()).toBeVisible();
      await expectNoFindings(page);
    });

    test("axe finds nothing in the forms", async ({ page }) => {
      await opened(page);
      for (const key of ["e", "a", "?"]) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog").locator("input, dl").first()).toBeVisible();
        await expectNoFindings(page);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    });
  });
}

test("the theme is a choice that stays", async ({ page }) => {
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await opened(page);
  const light = await paper();
  await page.getByRole("button", { name: "Theme: as the system" }).click();
  await expect(page.getByRole("button", { name: "Theme: dark" })).toBeVisible();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("everything is there, nothing is wider than the screen", async ({ page }) => {
    await opened(page);
    await expect(page.locator("#timeline")).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await rows(page).first().tap();
    await expect(card(page).getByRole("heading", { level: 2 })).toBeVisible();
    await expectNoFindings(page);
    await card(page).getByRole("button", { name: "Close the event" }).tap();
    await expect(card(page)).toHaveCount(0);
  });
});
