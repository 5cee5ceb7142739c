import type { Locator, Page } from "@playwright/test";
import { card, createEvent, expect, opened, param, propose, row, rows, test } from "./dateline.ts";

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

/** As far as Tab must be pressed until something has the focus; a reader without a mouse has no other way. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test("review, merge, mark, delete, undo and the panels by keyboard alone, Tab being the only way", async ({
  page,
  request,
  timeline,
}) => {
  await propose(
    request,
    timeline,
    ["A rumour is spread", "2013"],
    ["The mayor opens the new bridge", "2014-04-12"],
  );
  await createEvent(request, { timeline, title: "New bridge opened by the mayor", date: "2014" });
  await opened(page, `/?timeline=${timeline}`);
  await tabTo(page, page.getByRole("button", { name: "Review" }));
  await page.keyboard.press("Enter");
  const heading = (name: string) => page.getByRole("heading", { name });
  await expect(heading("A rumour is spread")).toBeFocused();
  await page.keyboard.press("d");
  await expect(heading("The mayor opens the new bridge")).toBeFocused();
  await page.keyboard.press("m");
  const form = page.getByRole("dialog", { name: "Merge with another event" });
  await expect(form.getByRole("radio", { name: /New bridge opened/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading("All reviewed")).toBeFocused();
  await page.keyboard.press("z");
  await expect(heading("The mayor opens the new bridge")).toBeFocused();
  await page.keyboard.press("z");
  await expect(heading("A rumour is spread")).toBeFocused();
  await page.keyboard.press("a");
  await expect(heading("The mayor opens the new bridge")).toBeFocused();
  await page.keyboard.press("a");
  await expect(heading("All reviewed")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#events")).toBeFocused();
  await expect(rows(page)).toHaveCount(3);

  await tabTo(page, rows(page).first());
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expectFocusSomewhere(page);
  await tabTo(page, card(page).getByRole("button", { name: "Star" }));
  await page.keyboard.press("Space");
  await expect(card(page).getByRole("button", { name: "Star" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await tabTo(page, card(page).getByRole("button", { name: "Delete" }));
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("button", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);
  await expectFocusSomewhere(page);
  await page.keyboard.press("z");
  await expect(rows(page)).toHaveCount(3);
  await expectFocusSomewhere(page);

  for (const panel of ["Key", "Views", "Story", "Share"]) {
    const summary = page.locator(".legend summary", { hasText: panel });
    await tabTo(page, summary, "Shift+Tab").catch(() => tabTo(page, summary));
    await page.keyboard.press("Enter");
    await expect(page.locator(".legend[open] .key")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.locator(".legend[open]")).toHaveCount(0);
    await expect(summary).toBeFocused();
  }
});
