import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { card, createEvent, expect, opened, propose, row, rows, test } from "./dateline.ts";

const bar = (page: Page) => page.getByRole("group", { name: "Selected events" });
const toast = (page: Page) => page.getByRole("region", { name: "Last change" });

test.beforeEach(async ({ request, timeline }) => {
  for (let day = 1; day <= 6; day++) {
    await createEvent(request, { timeline, title: `Event ${day}`, date: `2018-05-0${day}` });
  }
});

test("several are selected by keys, tagged together, and one undo takes all back", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "Event 2").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(row(page, "Event 4")).toBeFocused();
  await expect(bar(page)).toContainText("3 selected");
  await expect(page.locator(".spoken")).toHaveText("3 selected");
  await expect(row(page, "Event 3")).toHaveAttribute("aria-pressed", "true");
  await expect(card(page)).toHaveCount(0);
  await bar(page).getByRole("button", { name: "Tag" }).click();
  await page.keyboard.type("bridge");
  await page.keyboard.press("Enter");
  await expect(bar(page)).toHaveCount(0);
  await expect(toast(page)).toContainText("3 events tagged.");
  await expect(page.locator("#events")).toBeFocused();
  await row(page, "Event 3").click();
  await expect(card(page).getByRole("button", { name: "Remove the tag bridge" })).toBeVisible();
  await page.keyboard.press("z");
  await expect(toast(page)).toContainText("Taken back: 3 events tagged.");
  await expect(card(page).getByRole("button", { name: "Remove the tag bridge" })).toHaveCount(0);
});

test("deleted by dozens and there again with one press", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "Event 1").focus();
  await page.keyboard.press("Control+a");
  await expect(bar(page)).toContainText("6 selected");
  await bar(page).getByRole("button", { name: "Delete" }).click();
  await expect(rows(page)).toHaveCount(0);
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(rows(page)).toHaveCount(6);
  await expect(page.locator("#events")).toBeFocused();
  await expect(page.getByRole("button", { name: /new event/ })).toHaveCount(0);
});

test("a range by the pointer; merging makes one of them", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await row(page, "Event 1").click();
  await row(page, "Event 3").click({ modifiers: ["Shift"] });
  await expect(bar(page)).toContainText("3 selected");
  await bar(page).getByRole("button", { name: "Merge" }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.keyboard.press("Control+z");
  await expect(rows(page)).toHaveCount(6);
});

for (const [decision, status] of [
  ["Accept", "accepted"],
  ["Dismiss", "dismissed"],
] as const) {
  test(`several proposed events are ${status} at once, and proposed again by one undo`, async ({
    page,
    request,
    timeline,
  }) => {
    await propose(request, timeline, ["A rumour", "2018-05-20"], ["Hearsay", "2018-05-21"]);
    const proposed = async () => {
      const answer = await request.get(`/api/v1/events?timeline=${timeline}&status=proposed`);
      return ((await answer.json()) as { items: { title: string }[] }).items.map((e) => e.title);
    };
    await opened(page, `/?timeline=${timeline}`);
    await row(page, "A rumour").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await bar(page).getByRole("button", { name: decision }).click();
    await expect(toast(page)).toContainText(`2 events ${status}.`);
    await expect(bar(page)).toHaveCount(0);
    expect(await proposed()).toEqual([]);
    await expect(rows(page)).toHaveCount(status === "accepted" ? 8 : 6);
    await page.keyboard.press("z");
    await expect(toast(page)).toContainText(`Taken back: 2 events ${status}.`);
    await expect(rows(page)).toHaveCount(8);
    expect(await proposed()).toEqual(["A rumour", "Hearsay"]);
  });
}

test("Escape leaves the selection and nothing else", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "Event 1").click();
  await expect(card(page)).toBeVisible();
  await row(page, "Event 2").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(bar(page)).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  await expect(row(page, "Event 2")).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing in the selection and in what is said of it", async ({
      page,
      timeline,
    }) => {
      await opened(page, `/?timeline=${timeline}`);
      await row(page, "Event 1").focus();
      await page.keyboard.press("Space");
      await expect(bar(page)).toBeVisible();
      await expectNoFindings(page);
      await bar(page).getByRole("button", { name: "Star" }).click();
      await expect(toast(page)).toBeVisible();
      await expectNoFindings(page);
    });
  });
}
