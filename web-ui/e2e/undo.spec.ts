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
  openWith,
}) => {
  await openWith(["The bridge is opened", "2014"]);
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

test("what is looked at while it is gone is there again when others restore it", async ({
  page,
  request,
  timeline,
}) => {
  const { id } = await createEvent(request, { timeline, title: "A coin is minted", date: "2018" });
  const any = { headers: { "If-Match": "*" } };
  expect((await request.delete(`/api/v1/events/${id}`, any)).ok()).toBe(true);
  await opened(page, `/?timeline=${timeline}&event=${id}`);
  await expect(card(page)).toContainText("deleted");
  expect((await request.post(`/api/v1/events/${id}/restore`, any)).ok()).toBe(true);
  await expect(card(page).getByRole("heading", { name: "A coin is minted" })).toBeVisible();
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
  await card(page).getByRole("button", { name: "Correct the publication date" }).first().click();
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

test("what cannot be taken back is said, stays to be tried again, and can be left", async ({
  page,
  request,
  timeline,
}) => {
  const { id } = await createEvent(request, { timeline, title: "A coin is minted", date: "2018" });
  await createEvent(request, { timeline, title: "A summit is held", date: "2019" });
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "summit").click();
  const star = card(page).getByRole("button", { name: "Star" });
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await row(page, "coin").click();
  await expect(star).toHaveAttribute("aria-pressed", "false");
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  // Somebody else is of another mind.
  await request.patch(`/api/v1/events/${id}/marks`, {
    data: { starred: false },
    headers: { "If-Match": "*" },
  });
  await expect(star).toHaveAttribute("aria-pressed", "false");
  const toast = page.getByRole("region", { name: "Last change" });
  await toast.getByRole("button", { name: "Undo" }).click();
  await expect(toast.getByRole("alert")).toContainText("Could not be taken back: Starred: A coin");
  await expectNoFindings(page);
  await page.keyboard.press("z");
  await expect(toast.getByRole("button", { name: "Try again" })).toBeVisible();
  await toast.getByRole("button", { name: "Leave it" }).click();
  await expect(toast).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(toast).toContainText("Taken back: Starred: A summit is held.");
});

test("tags that are typed faster than they are answered are all there", async ({
  page,
  openWith,
}) => {
  await openWith(["A coin is minted", "2018"]);
  await page.route("**/marks", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await row(page, "coin").click();
  const field = card(page).getByRole("textbox", { name: "Add a tag" });
  await field.focus();
  for (const tag of ["one", "two", "three"]) {
    await page.keyboard.type(tag);
    await page.keyboard.press("Enter");
  }
  await expect(card(page).locator(".tags .chip")).toHaveText(["one", "two", "three"]);
  await expect(card(page).getByRole("alert")).toHaveCount(0);
});
