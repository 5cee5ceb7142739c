import type { Page } from "@playwright/test";
import { card, expect, opened, param, row, rows, test } from "./dateline.ts";

/** Where the focus is must always be known: never nowhere. */
async function expectFocusSomewhere(page: Page) {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
}

async function add(page: Page, title: string, date: string) {
  await page.keyboard.press("e");
  await expect(page.getByLabel("What happened")).toBeVisible();
  await page.getByLabel("What happened").focus();
  await page.keyboard.type(title);
  await page.keyboard.press("Tab");
  await page.keyboard.type(date);
  await expect(page.locator(".reading code")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { name: title })).toBeVisible();
  await expectFocusSomewhere(page);
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
}

test("the whole journey by keyboard alone", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await add(page, "A treaty is signed", "12 June 2018");
  await add(page, "A bridge is opened", "spring 2014");
  await expect(rows(page)).toHaveCount(2);

  await page.keyboard.press("/");
  await page.keyboard.type("bridge");
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(card(page).getByRole("heading", { name: "A bridge is opened" })).toBeFocused();

  await page.keyboard.press("Shift+Tab");
  await expect(card(page).getByRole("button", { name: "Close the event" })).toBeFocused();
  await card(page).getByRole("button", { name: "Edit" }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Edit event" });
  await form.getByLabel("When").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("12 April 2014");
  await expect(form.locator(".reading code")).toHaveText("2014-04-12");
  await page.keyboard.press("Enter");
  await expect(card(page).locator(".card-date")).toHaveText("12 April 2014");
  await expectFocusSomewhere(page);

  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press("/");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Backspace");
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press("Escape");

  await page.getByRole("slider", { name: "First day of the range" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => param(page, "from")).not.toBeNull();
  await page.keyboard.press("Home");
  await expect.poll(() => param(page, "from")).toBeNull();
  await expect(rows(page)).toHaveCount(2);

  await page.locator("#timeline").focus();
  await page.keyboard.press("+");
  await expect.poll(() => param(page, "view")).not.toBeNull();
  await page.keyboard.press("Home");
  const twin = page.getByRole("list", { name: "On the stage" });
  await expect(twin.getByRole("button")).toHaveCount(2);
  await page.keyboard.press("Tab");
  await expect(twin.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { name: "A treaty is signed" })).toBeFocused();

  await card(page).getByRole("button", { name: "Delete" }).focus();
  await page.keyboard.press("Enter");
  const sure = card(page).locator(".sure");
  await expect(sure.getByRole("button", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(row(page, "A treaty is signed")).toHaveCount(0);
  await expectFocusSomewhere(page);
});
