import type { Page } from "@playwright/test";
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

test("an event is added by hand; what its date means is shown while typing", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("e");
  const form = page.getByRole("dialog", { name: "Add event" });
  await form.getByLabel("What happened").fill("The bridge is opened");
  await form.getByLabel("When").fill("spring 2014");
  await expect(form.locator(".reading code")).toHaveText("2014-21");
  await form.getByLabel("Who").fill("The mayor, the builders");
  await form.getByRole("button", { name: "Add event" }).click();
  await expect(form).toHaveCount(0);
  await expect(row(page, "The bridge is opened")).toContainText("spring 2014");
  await expect(card(page).getByRole("heading", { name: "The bridge is opened" })).toBeVisible();
  await expect(card(page)).toContainText("The mayor, the builders");
});

test("what counts from today is saved as it was shown, entered and corrected", async ({
  page,
  timeline,
}) => {
  await page.clock.setFixedTime(new Date("2018-06-14T10:00:00Z"));
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("e");
  const form = page.getByRole("dialog", { name: "Add event" });
  await form.getByLabel("What happened").fill("The bridge is opened");
  await form.getByLabel("When").fill("yesterday");
  await expect(form.locator(".reading code")).toHaveText("2018-06-13");
  await form.getByRole("button", { name: "Add event" }).click();
  await expect(form).toHaveCount(0);
  await expect(card(page).locator(".card-date")).toHaveText("13 June 2018");
  await card(page).getByRole("button", { name: "Edit" }).click();
  const edit = page.getByRole("dialog", { name: "Edit event" });
  await edit.getByLabel("When").fill("March");
  await expect(edit.locator(".reading code")).toHaveText("2018-03");
  await expect(edit.getByText("No other date moves with it.")).toBeVisible();
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(card(page).locator(".card-date")).toHaveText("March 2018");
});

test("a form says what is missing and what is not a date", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.getByRole("button", { name: "Add event" }).first().click();
  const form = page.getByRole("dialog", { name: "Add event" });
  await form.getByLabel("When").fill("2019-02-29");
  await expect(form.locator(".reading.unread")).toHaveText(/\S/);
  await form.getByRole("button", { name: "Add event" }).click();
  await expect(form.getByText("An event needs a few words.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
});

for (const [device, viewport] of [
  ["a small desktop", { width: 1280, height: 620 }],
  ["a phone", { width: 390, height: 664 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test("the way on is in sight, and covers no field that has the focus", async ({
      page,
      timeline,
    }) => {
      await opened(page, `/?timeline=${timeline}`);
      for (const [key, save] of [
        ["a", "Read article"],
        ["e", "Add event"],
      ] as const) {
        await page.keyboard.press(key);
        const dialog = page.getByRole("dialog");
        const button = dialog.getByRole("button", { name: save, exact: true });
        await expect(button).toBeInViewport({ ratio: 1 });
        for (const field of await dialog.locator(":is(input, textarea, select):visible").all()) {
          await field.focus();
          const covered = await field.evaluate((element) => {
            const { left, bottom, height } = element.getBoundingClientRect();
            const at = document.elementFromPoint(left + 4, bottom - Math.min(6, height / 2));
            return !(at === element || at?.closest("label, .choice"));
          });
          expect(covered, await field.evaluate(({ id, outerHTML }) => id || outerHTML)).toBe(false);
        }
        await page.keyboard.press("Escape");
        await expect(dialog).toBeHidden();
      }
    });
  });
}

test("a form that is closed by a slip gives back what was typed, until it is saved or given up", async ({
  page,
  openWith,
}) => {
  await openWith(["The bridge is opened", "2014"]);
  const form = page.getByRole("dialog");
  const back = form.getByText("What you had typed here is back.");
  await page.keyboard.press("a");
  const text = form.getByLabel("Text of the article");
  await text.fill(BRIDGE);
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await page.keyboard.press("a");
  await expect(back).toBeVisible();
  await expect(text).toHaveValue(BRIDGE);
  await expectNoFindings(page);
  await form.getByRole("button", { name: "Start over" }).click();
  await expect(text).toHaveValue("");
  await expect(back).toHaveCount(0);
  await text.fill("Something else.");
  await form.getByRole("button", { name: "Cancel" }).click();
  await page.keyboard.press("a");
  await expect(text).toHaveValue("");
  await page.keyboard.press("Escape");

  await row(page, "The bridge").click();
  await card(page).getByRole("button", { name: "Edit" }).click();
  await form.getByLabel("What happened").fill("The bridge is closed");
  await form.getByRole("button", { name: "Close", exact: true }).click();
  // Of another event it says nothing.
  await page.keyboard.press("e");
  await expect(form.getByLabel("What happened")).toHaveValue("");
  await page.keyboard.press("Escape");
  await card(page).getByRole("button", { name: "Edit" }).click();
  await expect(form.getByLabel("What happened")).toHaveValue("The bridge is closed");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(card(page).getByRole("heading", { name: "The bridge is closed" })).toBeVisible();
  await card(page).getByRole("button", { name: "Edit" }).click();
  await expect(back).toHaveCount(0);
});

test("a date is corrected and an event deleted", async ({ page, openWith }) => {
  await openWith(["The bridge is opened", "2014"]);
  await row(page, "The bridge is opened").click();
  await card(page).getByRole("button", { name: "Edit" }).click();
  const form = page.getByRole("dialog", { name: "Edit event" });
  await form.getByLabel("When").fill("12 April 2014");
  await expect(form.locator(".reading code")).toHaveText("2014-04-12");
  await expect(form.getByText("No other date moves with it.")).toBeVisible();
  await form.getByRole("button", { name: "Save" }).click();
  await expect(card(page).locator(".card-date")).toHaveText("12 April 2014");
  const claims = card(page).locator(".claims li");
  await expect(claims).toHaveCount(2);
  await expect(claims.first()).toContainText("12 April 2014");
  await expect(claims.first()).toContainText("shown");
  await expect(claims.last()).toContainText("2014");
  await card(page).getByText("History", { exact: true }).click();
  const history = card(page).locator(".history").filter({ hasText: "History" });
  await expect(history.locator("li")).toHaveCount(2);
  await history.getByRole("button", { name: "Take back" }).first().click();
  await expect(card(page).locator(".card-date")).toHaveText("2014");
  // Nobody states the other date any more.
  await expect(claims).toHaveCount(0);
  await history.getByRole("button", { name: "Take back" }).first().click();
  await expect(card(page).locator(".card-date")).toHaveText("12 April 2014");
  await expect(claims).toHaveCount(2);
  await claims.last().getByRole("button", { name: "Show" }).click();
  await expect(card(page).locator(".card-date")).toHaveText("2014");

  await card(page).getByRole("button", { name: "Delete" }).click();
  await card(page).getByRole("button", { name: "Delete" }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(0);
});

test("the card tells what happened around an event, and goes there", async ({
  page,
  request,
  timeline,
}) => {
  for (let day = 1; day <= 9; day++) {
    await createEvent(request, { timeline, title: `Event ${day}`, date: `2018-05-0${day}` });
  }
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "Event 5").click();
  await card(page).getByText("What happened around it").click();
  const neighbours = card(page).locator(".context .neighbour");
  await expect(neighbours).toHaveCount(6);
  await neighbours.first().click();
  await expect(card(page).getByRole("heading", { name: "Event 2" })).toBeFocused();
});

test("an event added elsewhere appears without reload and moves nothing", async ({
  page,
  request,
  timeline,
}) => {
  for (let day = 10; day < 30; day++) {
    await createEvent(request, { timeline, title: `Event ${day}`, date: `2018-05-${day}` });
  }
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "Event 20").scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    Object.assign(window, { notReloaded: true });
  });
  const before = await row(page, "Event 20").boundingBox();
  await createEvent(request, { timeline, title: "Came by itself", date: "2018-05-02" });
  await expect(row(page, "Came by itself")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "1 new event" })).toBeVisible();
  const after = await row(page, "Event 20").boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  expect(await page.evaluate(() => "notReloaded" in window)).toBe(true);
  await page.getByRole("button", { name: "1 new event" }).click();
  await expect(row(page, "Came by itself")).toBeFocused();
});

test("what others add moves neither the open card nor the stage nor the focus", async ({
  page,
  request,
  timeline,
}) => {
  for (let day = 10; day < 30; day++) {
    await createEvent(request, { timeline, title: `Event ${day}`, date: `2018-05-${day}` });
  }
  await opened(page, `/?timeline=${timeline}&view=2018-05-05~2018-06-05`);
  await row(page, "Event 15").click();
  const heading = card(page).getByRole("heading", { name: "Event 15" });
  await expect(heading).toBeFocused();
  const before = await heading.boundingBox();
  const address = page.url();
  await createEvent(request, { timeline, title: "Long before", date: "1850" });
  await createEvent(request, { timeline, title: "Right beside", date: "2018-05-15" });
  await expect(page.getByRole("button", { name: "2 new events" })).toBeVisible();
  await expect(page.locator(".spoken")).toHaveText("2 new events on the timeline.");
  await expect(heading).toBeFocused();
  expect(await heading.boundingBox()).toEqual(before);
  expect(page.url()).toBe(address);
});

/** Adds an article as a reader does, and waits until it is read. */
async function paste(page: Page, text: string) {
  await page.keyboard.press("a");
  const form = page.getByRole("dialog", { name: "Add article" });
  await form.getByLabel("Text of the article").fill(text);
  await form.getByLabel("Published").fill("20 April 2014");
  await form.getByRole("button", { name: "Read article" }).click();
  await expect(form.getByRole("status")).toHaveText(/Read:/, { timeout: 30_000 });
  await form.getByRole("button", { name: "To the timeline" }).click();
}

test("a pasted article is taken back with one key, and its events with it", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await paste(page, BRIDGE);
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press("z");
  await expect(page.getByRole("region", { name: "Last change" })).toContainText(
    "Taken back: 1 article added.",
  );
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /new events?$/ })).toHaveCount(0);
});

test("what an article has brought is shown with one key, whatever was asked for, and not before", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A zebra is born", date: "1999" });
  await opened(page, `/?timeline=${timeline}&q=zebra&from=1999`);
  await page.keyboard.press("a");
  const form = page.getByRole("dialog", { name: "Add article" });
  await form.getByLabel("Text of the article").fill(BRIDGE);
  const address = page.url();
  await form.getByRole("button", { name: "Read article" }).click();
  await expect(form.getByRole("status")).toHaveText("Read: 2 events found.", { timeout: 30_000 });
  await expect(form.getByRole("button", { name: "Show the 2 events" })).toBeFocused();
  await expectNoFindings(page);
  expect(page.url()).toBe(address);
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(form).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);
  await expect(card(page).locator(".card-date")).toHaveText("12 April 2014");
  await expect(card(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.locator("#timeline")).toHaveAttribute("aria-label", /2014/);
  await page.getByRole("button", { name: "Do not ask for one article" }).click();
  await expect(rows(page)).toHaveCount(3);
});

test("whoever has closed the form is led there by the message", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("a");
  const form = page.getByRole("dialog", { name: "Add article" });
  await form.getByLabel("Text of the article").fill(BRIDGE);
  await form.getByRole("button", { name: "Read article" }).click();
  await expect(form.getByRole("button", { name: "To the timeline" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page
    .getByRole("region", { name: "Last change" })
    .getByRole("button", { name: "Show the events" })
    .click();
  await expect(card(page).locator(".card-date")).toHaveText("12 April 2014", { timeout: 30_000 });
  await expect(rows(page)).toHaveCount(2);
});

test("an article is withdrawn where it is read, after a question that says what goes", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, BRIDGE);
  const again = "The mayor opened the new bridge on 12 April 2014.\n";
  const [opening, same] = await readArticle(request, timeline, again, { events: 3 });
  const merged = await request.post(`/api/v1/events/${opening}/merge`, {
    data: { event: same },
    headers: { "If-Match": "*" },
  });
  expect(merged.status()).toBe(200);
  await opened(page, `/?timeline=${timeline}`);
  await expect(row(page, "12 Apr 2014")).toContainText("2 sources");
  await expect(rows(page)).toHaveCount(2);
  await row(page, "14 Apr 2014").click();
  await card(page).getByRole("button", { name: "Read in the article" }).click();
  const article = page.getByRole("region", { name: "Article" });
  const withdraw = article.getByRole("button", { name: "Withdraw the article" });
  // No slip at the first line reaches it.
  const [text, button] = [
    await article.locator(".text").boundingBox(),
    await withdraw.boundingBox(),
  ];
  expect(button?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
  await withdraw.click();
  const sure = article.getByRole("group", { name: /^Withdraw this article\?/ });
  await expect(sure).toContainText("1 event that no other article tells of");
  await expect(sure).toContainText("1 other event keeps what other articles say");
  await expectNoFindings(page);
  await sure.getByRole("button", { name: "Keep it" }).click();
  await expect(article.getByRole("button", { name: "Withdraw the article" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sure.getByRole("button", { name: "Withdraw" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(article).toHaveCount(0);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator(".page > .spoken")).toHaveText("Withdrawn: A bridge for a weekend.");
  await row(page, "12 Apr 2014").click();
  await expect(card(page).locator(".evidence figure")).toHaveCount(1);
});

test("a pasted article becomes events with its own words as evidence", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("a");
  const form = page.getByRole("dialog", { name: "Add article" });
  await form
    .getByLabel("Text of the article")
    .fill(
      "The mayor opened the new bridge on 12 April 2014. Two days later engineers closed it again.\n",
    );
  await form.getByLabel("Headline").fill("A bridge for a weekend");
  await form.getByLabel("Published").fill("20 April 2014");
  await expect(form.locator(".reading code")).toHaveText("2014-04-20");
  await form.getByRole("button", { name: "Read article" }).click();
  await expect(form.getByRole("status")).toHaveText(/Read:/, { timeout: 30_000 });
  await form.getByRole("button", { name: "To the timeline" }).click();
  const opening = rows(page).filter({ hasText: "12 Apr 2014" });
  await expect(opening.first()).toBeVisible({ timeout: 30_000 });
  await opening.first().click();
  await expect(card(page).locator("blockquote").first()).toContainText("opened the new bridge");
  await expect(card(page).locator("mark.time").first()).toContainText("12 April 2014");
});
