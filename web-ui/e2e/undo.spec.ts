import { expectNoFindings } from "./axe.ts";
import {
  BRIDGE,
  card,
  createEvent,
  expect,
  opened,
  readArticle,
  row,
  rows,
  test,
} from "./dateline.ts";

test("star, tag, comment and date are set on the card, and taken back one by one", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "The bridge is opened", date: "2014" });
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "The bridge is opened").click();
  const star = card(page).getByRole("button", { name: "Star" });
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await card(page).getByRole("textbox", { name: "Add a tag" }).fill("bridge");
  await page.keyboard.press("Enter");
  const chip = card(page).getByRole("button", { name: "Remove the tag bridge" });
  await expect(chip).toBeVisible();
  await expectNoFindings(page);
  await card(page).getByText("History", { exact: true }).click();
  await card(page).getByRole("textbox", { name: "Comment" }).fill("The town clerk says so.");
  await card(page).getByRole("button", { name: "Add comment" }).click();
  await expect(card(page).locator(".remark")).toHaveText("The town clerk says so.");
  await card(page).getByRole("heading", { level: 2 }).focus();
  await page.keyboard.press("z");
  await expect(card(page).locator(".remark")).toHaveCount(0);
  await expect(chip).toBeVisible();
  await page.keyboard.press("z");
  await expect(chip).toHaveCount(0);
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("z");
  await expect(star).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("z");
  await expect(page.locator(".spoken")).toHaveText("There is nothing to take back.");
});

test("what was deleted comes back, what was entered goes again", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("e");
  const form = page.getByRole("dialog", { name: "Add event" });
  await form.getByLabel("What happened").fill("The bridge is opened");
  await form.getByLabel("When").fill("2014");
  await form.getByRole("button", { name: "Add event" }).click();
  await card(page).getByRole("button", { name: "Delete" }).click();
  await card(page).getByRole("button", { name: "Delete" }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(row(page, "The bridge is opened")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(rows(page)).toHaveCount(0);
});

test("two events are merged from the card, and their evidence is told apart again", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, BRIDGE);
  await opened(page, `/?timeline=${timeline}`);
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().click();
  await card(page).getByRole("button", { name: "Merge" }).click();
  const form = page.getByRole("dialog", { name: "Merge with another event" });
  await form.getByRole("searchbox", { name: "Search other events" }).fill("engineers");
  await form.getByRole("radio", { name: /ngineers/ }).check();
  await form.getByRole("button", { name: "Merge" }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(card(page).locator(".evidence figure")).toHaveCount(2);
  await page.keyboard.press("z");
  await expect(rows(page)).toHaveCount(2);
});

test("another publication date moves what counts from it; taking it back moves it back", async ({
  page,
  request,
  timeline,
}) => {
  const text = "The mayor opened the new bridge yesterday. Engineers inspect it on 1 May 2014.\n";
  await readArticle(request, timeline, text);
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "19 Apr 2014").click();
  await card(page)
    .getByRole("button", { name: /When was the article published/ })
    .first()
    .click();
  const form = page.getByRole("dialog", { name: "When was the article published?" });
  await expect(form.getByLabel("Published")).toBeFocused();
  await page.keyboard.type("22 April 2014");
  await expect(form.locator(".moves")).toContainText("1 other date moves with it");
  await expectNoFindings(page);
  await page.keyboard.press("Enter");
  await expect(card(page).locator(".card-date")).toHaveText("21 April 2014");
  await expect(card(page).locator(".source").first()).toContainText("corrected by hand");
  await page.keyboard.press("z");
  await expect(card(page).locator(".card-date")).toHaveText("19 April 2014");
});
