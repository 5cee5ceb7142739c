import type { Locator, Page } from "@playwright/test";
import { card, createEvent, expect, opened, propose, row, stage, test } from "./dateline.ts";

/** Presses what has the keyboard; it is about to go. */
async function press(page: Page, button: Locator) {
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toHaveCount(0);
}

const toast = (page: Page) => page.getByRole("region", { name: "Last change" });

test("who leaves a range by its button is at the thumb of its end", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await opened(page, `/?timeline=${timeline}&from=2018`);
  await press(page, page.getByRole("button", { name: "All dates" }));
  await expect(page.getByRole("slider", { name: "Last day of the range" })).toBeFocused();
});

test("after a decision on the card one is still on the card", async ({
  page,
  request,
  timeline,
}) => {
  await propose(request, timeline, ["A rumour is spread", "2018-06-12"]);
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "A rumour").click();
  await press(page, card(page).getByRole("button", { name: "Accept" }));
  await expect(card(page).getByRole("textbox", { name: "Add a tag" })).toBeFocused();
  await card(page).getByText("History", { exact: true }).click();
  const back = card(page).getByRole("button", { name: "Take back" });
  await expect(back).not.toHaveCount(0);
  await back.last().focus();
  const entries = card(page).locator(".history li");
  const before = await entries.count();
  await page.keyboard.press("Enter");
  await expect(entries).toHaveCount(before + 1);
  await expect(card(page).locator(".history :focus")).toHaveCount(1);
});

test("closing a message gives the focus back", async ({ page, openWith }) => {
  await openWith(["A summit is held", "2018-06-12"]);
  await row(page, "A summit").click();
  const star = card(page).getByRole("button", { name: "Star" });
  await star.focus();
  await page.keyboard.press("Enter");
  await press(page, toast(page).getByRole("button", { name: "Close this message" }));
  await expect(star).toBeFocused();
});

test("the way to events beside the view leaves one on the stage", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A wall is built", date: "1961-08-13" });
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await opened(page, `/?timeline=${timeline}&view=2018-01-01~2019-01-01`);
  await press(page, page.getByRole("button", { name: "Go to the 1 earlier event" }));
  await expect(page.locator(".stage :focus")).toHaveCount(1);
});

test("an event that others delete leaves one at the next of the list", async ({
  page,
  request,
  timeline,
}) => {
  const ids: string[] = [];
  for (const day of [1, 2, 3]) {
    const date = `2018-06-0${day}`;
    ids.push((await createEvent(request, { timeline, title: `Event ${day}`, date })).id);
  }
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "Event 2").focus();
  await request.delete(`/api/v1/events/${ids[1]}`, { headers: { "If-Match": "*" } });
  await expect(row(page, "Event 2")).toHaveCount(0);
  await expect(row(page, "Event 3")).toBeFocused();
});

test("an answer that comes late does not take the focus from who has gone on", async ({
  page,
  openWith,
}) => {
  await openWith(["A summit is held", "2018-06-12"]);
  let answer = () => {};
  const asked = new Promise<void>((go) => {
    answer = go;
  });
  await page.route(/\/api\/v1\/events\/[\da-f-]{36}$/, async (route) => {
    await asked;
    await route.continue();
  });
  await row(page, "A summit").click();
  await expect(card(page)).toContainText("Fetching the event");
  await page.keyboard.press("/");
  await page.keyboard.type("sum");
  answer();
  await expect(card(page).getByRole("heading", { name: "A summit is held" })).toBeVisible();
  await page.keyboard.type("mit");
  await expect(page.getByRole("searchbox")).toHaveValue("summit");
});

test("in an embedded view the card gives the focus back to the stage", async ({
  page,
  request,
  timeline,
}) => {
  const { id } = await createEvent(request, {
    timeline,
    title: "A summit is held",
    date: "2018-06-12",
  });
  await page.goto(`/embed.html?timeline=${timeline}&event=${id}&view=2018-01-01~2019-01-01`);
  await expect(card(page).getByRole("heading", { name: "A summit is held" })).toBeFocused();
  await expect(stage(page)).toHaveAttribute("aria-busy", "false");
  await press(page, card(page).getByRole("button", { name: "Close the event" }));
  await expect(page.locator(":focus")).toHaveCount(1);
});
