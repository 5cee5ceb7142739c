import type { APIRequestContext, Page } from "@playwright/test";
import { expectNoFindings, expectNoOverflow } from "./axe.ts";
import {
  BRIDGE,
  createEvent,
  expect,
  opened,
  param,
  propose,
  readArticle,
  rows,
  test,
} from "./dateline.ts";

const review = (page: Page) => page.getByRole("region", { name: "Review" });
const heading = (page: Page, name: string) => review(page).getByRole("heading", { name });
const progress = (page: Page) => review(page).locator(".progressed");

async function statuses(request: APIRequestContext, timeline: string) {
  const all = "status=accepted&status=dismissed&status=proposed";
  const answer = await request.get(`/api/v1/events?timeline=${timeline}&undated=include&${all}`);
  const { items } = (await answer.json()) as { items: { title: string; status: string }[] };
  return Object.fromEntries(items.map(({ title, status }) => [title, status]));
}

test("the queue is gone through with one key for each decision", async ({
  page,
  request,
  timeline,
}) => {
  await propose(
    request,
    timeline,
    ["A bridge is opened", "2014-04-12"],
    ["A bridge is closed", "2014-04-14"],
    ["A rumour is spread", "2015"],
    ["A letter is found", "2016"],
  );
  await createEvent(request, { timeline, title: "Long accepted", date: "2013" });
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("r");
  await expect(heading(page, "A bridge is opened")).toBeFocused();
  await expect(progress(page)).toContainText("0 of 4");
  await page.keyboard.press("a");
  await expect(heading(page, "A bridge is closed")).toBeFocused();
  await expect(progress(page)).toContainText("1 of 4");
  await expect(page.locator(".spoken")).toHaveText("Accepted: A bridge is opened.");
  expect(param(page, "event")).toBeTruthy();
  await page.keyboard.press("ArrowRight");
  await expect(heading(page, "A rumour is spread")).toBeFocused();
  await page.keyboard.press("d");
  await expect(heading(page, "A letter is found")).toBeFocused();
  await page.keyboard.press("z");
  await expect(heading(page, "A rumour is spread")).toBeFocused();
  await expect(progress(page)).toContainText("1 of 4");
  await page.keyboard.press("d");
  await expect(heading(page, "A letter is found")).toBeFocused();
  await page.keyboard.press("a");
  const skipped = review(page).getByRole("button", { name: "Go through the 1 skipped event" });
  await expect(skipped).toBeVisible();
  await skipped.click();
  await expect(heading(page, "A bridge is closed")).toBeFocused();
  await page.keyboard.press("a");
  await expect(heading(page, "All reviewed")).toBeFocused();
  await expect(progress(page)).toContainText("4 of 4");
  await expect
    .poll(() => statuses(request, timeline))
    .toEqual({
      "A bridge is opened": "accepted",
      "A bridge is closed": "accepted",
      "A rumour is spread": "dismissed",
      "A letter is found": "accepted",
      "Long accepted": "accepted",
    });
  await page.keyboard.press("Escape");
  await expect(page.locator("#events")).toBeFocused();
  await expect(rows(page)).not.toHaveCount(0);
});

/** As fast as the browser takes them. */
async function type(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Five events under review, by a service that takes its time; some decisions it answers otherwise. */
async function reviewSlowly(
  page: Page,
  request: APIRequestContext,
  timeline: string,
  otherwise: (save: number) => number | null = () => null,
) {
  const days = [1, 2, 3, 4, 5];
  const events = days.map((day) => [`Event ${day}`, `2014-04-0${day}`] as const);
  await propose(request, timeline, ...events);
  await page.goto(`/?timeline=${timeline}&review`);
  await expect(heading(page, "Event 1")).toBeFocused();
  let saves = 0;
  await page.route("**/marks", async (route) => {
    saves++;
    const status = otherwise(saves);
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (status === null) await route.continue();
    else if (status === 0) await route.abort();
    else await route.fulfill({ status, contentType: "application/problem+json", body: "{}" });
  });
}

test("each key is a decision, however fast they come", async ({ page, request, timeline }) => {
  await reviewSlowly(page, request, timeline);
  await type(page, "a", "d", "a", "d", "a");
  await expect(heading(page, "All reviewed")).toBeFocused();
  await expect(progress(page)).toContainText("5 of 5");
  await expect
    .poll(() => statuses(request, timeline))
    .toEqual({
      "Event 1": "accepted",
      "Event 2": "dismissed",
      "Event 3": "accepted",
      "Event 4": "dismissed",
      "Event 5": "accepted",
    });
});

for (const [what, status] of [
  ["fails", 500],
  ["is refused, for somebody was faster", 412],
  ["does not arrive", 0],
] as const) {
  test(`a decision that ${what} comes back into the queue; the others stand`, async ({
    page,
    request,
    timeline,
  }) => {
    await reviewSlowly(page, request, timeline, (save) => (save === 3 ? status : null));
    await type(page, "a", "a", "a", "a", "a");
    const toast = page.getByRole("region", { name: "Last change" });
    await expect(toast.getByRole("alert")).toContainText("Not decided: Event 3.");
    const again = review(page).getByRole("button", { name: "Go through the 1 skipped event" });
    await expect(again).toBeVisible();
    await expect(progress(page)).toContainText("4 of 5");
    await expect
      .poll(() => statuses(request, timeline))
      .toMatchObject({ "Event 2": "accepted", "Event 3": "proposed", "Event 5": "accepted" });
    await again.click();
    await expect(heading(page, "Event 3")).toBeFocused();
    await page.keyboard.press("d");
    await expect(progress(page)).toContainText("5 of 5");
    await expect.poll(async () => (await statuses(request, timeline))["Event 3"]).toBe("dismissed");
  });
}

test("what is taken back at once is the last decision alone, and the next key is for it", async ({
  page,
  request,
  timeline,
}) => {
  await reviewSlowly(page, request, timeline);
  await type(page, "a", "a", "z", "d", "a", "a", "z", "z");
  await expect(heading(page, "Event 3")).toBeFocused();
  await expect(progress(page)).toContainText("2 of 5");
  await expect(page.locator(".spoken")).toHaveText("Taken back: Accepted: Event 3.");
  expect(await statuses(request, timeline)).toEqual({
    "Event 1": "accepted",
    "Event 2": "dismissed",
    "Event 3": "proposed",
    "Event 4": "proposed",
    "Event 5": "proposed",
  });
});

test("who leaves the queue at once has decided all the same, and finds the rest in it", async ({
  page,
  request,
  timeline,
}) => {
  await reviewSlowly(page, request, timeline);
  await type(page, "a", "d", "Escape", "r");
  await expect(heading(page, "Event 3")).toBeFocused();
  await expect(progress(page)).toContainText("0 of 3");
  expect(await statuses(request, timeline)).toMatchObject({
    "Event 1": "accepted",
    "Event 2": "dismissed",
  });
});

test("the page is not closed over decisions that are not saved yet", async ({
  page,
  request,
  timeline,
}) => {
  await reviewSlowly(page, request, timeline);
  await type(page, "a", "a");
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await expect
    .poll(() => statuses(request, timeline))
    .toMatchObject({ "Event 1": "accepted", "Event 2": "accepted" });
});

test("a date is corrected in the queue, with what it means and what would move", async ({
  page,
  request,
  timeline,
}) => {
  await propose(request, timeline, ["A bridge is opened", "2014"], ["A letter is found", "2016"]);
  await page.goto(`/?timeline=${timeline}&review`);
  await expect(heading(page, "A bridge is opened")).toBeFocused();
  await page.keyboard.press("c");
  const form = page.getByRole("dialog", { name: "Correct the date" });
  await expect(form.getByLabel("When")).toBeFocused();
  await page.keyboard.type("12 April 2014");
  await expect(form.locator(".reading code")).toHaveText("2014-04-12");
  await expect(form.getByText("No other date moves with it.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(heading(page, "A letter is found")).toBeFocused();
  await expect(progress(page)).toContainText("1 of 2");
  await page.keyboard.press("z");
  await expect(heading(page, "A bridge is opened")).toBeFocused();
  await expect(review(page).locator(".card-date")).toHaveText("2014");
  await expect
    .poll(async () => (await statuses(request, timeline))["A bridge is opened"])
    .toBe("proposed");
});

test("the same event told twice is merged in two keystrokes, and taken apart again", async ({
  page,
  request,
  timeline,
}) => {
  await propose(request, timeline, ["The mayor opens the new bridge", "2014-04-12"]);
  await createEvent(request, {
    timeline,
    title: "New bridge opened by the mayor",
    date: "2014-04",
  });
  await createEvent(request, { timeline, title: "Something else entirely", date: "2014-04-12" });
  await page.goto(`/?timeline=${timeline}&review`);
  await expect(heading(page, "The mayor opens the new bridge")).toBeFocused();
  await page.keyboard.press("m");
  const form = page.getByRole("dialog", { name: "Merge with another event" });
  await expect(form.getByRole("radio", { name: /New bridge opened/ })).toBeFocused();
  await expect(form.getByRole("radio", { name: /Something else/ })).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(heading(page, "All reviewed")).toBeFocused();
  expect(Object.keys(await statuses(request, timeline)).sort()).toEqual([
    "New bridge opened by the mayor",
    "Something else entirely",
  ]);
  await page.keyboard.press("Control+z");
  await expect(heading(page, "The mayor opens the new bridge")).toBeFocused();
  await expect.poll(async () => Object.keys(await statuses(request, timeline)).length).toBe(3);
});

test("evidence of another event is split off and comes next", async ({
  page,
  request,
  timeline,
}) => {
  const [one, two] = await readArticle(request, timeline, BRIDGE);
  const merged = await request.post(`/api/v1/events/${one}/merge`, {
    data: { event: two },
    headers: { "If-Match": "*" },
  });
  expect(merged.status()).toBe(200);
  await request.patch(`/api/v1/events/${one}/marks`, {
    data: { status: "proposed" },
    headers: { "If-Match": "*" },
  });
  await page.goto(`/?timeline=${timeline}&review&event=${one}`);
  const quotes = review(page).locator(".evidence blockquote");
  await expect(quotes).toHaveCount(2);
  await expect(review(page).locator(".derivation p")).toHaveText(/\S/);
  await page.keyboard.press("s");
  const form = page.getByRole("dialog", { name: "Split the event" });
  await form.getByRole("button", { name: "Split" }).click();
  await expect(form.getByRole("alert")).toHaveText("Choose some of the quotes, not all.");
  await form.getByRole("checkbox").last().check();
  await form.getByRole("button", { name: "Split" }).click();
  await expect(quotes).toHaveCount(1);
  await page.keyboard.press("z");
  await expect(quotes).toHaveCount(2);
});

test("a long queue is fetched page by page while it is gone through", async ({
  page,
  request,
  timeline,
}) => {
  const days = [1, 2, 3, 4, 5];
  await propose(
    request,
    timeline,
    ...days.map((day) => [`Event ${day}`, `2014-04-0${day}`] as const),
  );
  const pages: string[] = [];
  await page.route(/\/api\/v1\/events\?.*status=proposed/, async (route) => {
    const address = route.request().url().replace("limit=500", "limit=2");
    pages.push(address);
    await route.continue({ url: address });
  });
  await page.goto(`/?timeline=${timeline}&review`);
  await expect(progress(page)).toContainText("0 of 5");
  await expect(progress(page)).not.toContainText("+");
  expect(pages).toHaveLength(3);
  for (const day of days) {
    await expect(heading(page, `Event ${day}`)).toBeFocused();
    await page.keyboard.press("a");
  }
  await expect(heading(page, "All reviewed")).toBeFocused();
});

test("an empty queue says so, and what is only typed decides nothing", async ({
  page,
  request,
  timeline,
  openWith,
}) => {
  await openWith(["Long accepted", "2013"]);
  await page.getByRole("button", { name: "Review" }).click();
  await expect(heading(page, "Nothing is waiting to be reviewed")).toBeFocused();
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);
  await propose(request, timeline, ["A letter is found", "2016"]);
  await page.goForward();
  await expect(heading(page, "A letter is found")).toBeFocused();
  await page.getByRole("searchbox", { name: "Search the events" }).fill("dad");
  await expect(progress(page)).toHaveCount(0);
  expect((await statuses(request, timeline))["A letter is found"]).toBe("proposed");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing in the queue and its forms", async ({ page, request, timeline }) => {
      await propose(request, timeline, ["A bridge is opened", "2014"], ["A bridge falls", "2014"]);
      await page.goto(`/?timeline=${timeline}&review`);
      await expect(heading(page, "A bridge is opened")).toBeFocused();
      await expectNoFindings(page);
      for (const key of ["c", "m", "s"]) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog").locator("footer button").last()).toBeVisible();
        await expectNoFindings(page);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await expect(heading(page, "A bridge is opened")).toBeFocused();
      }
      await page.keyboard.press("d");
      await expect(page.getByRole("region", { name: "Last change" })).toBeVisible();
      await expectNoFindings(page);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the queue is gone through with the thumb", async ({ page, request, timeline }) => {
    await propose(request, timeline, ["A bridge is opened", "2014"], ["A letter is found", "2016"]);
    await opened(page, `/?timeline=${timeline}`);
    await page.getByRole("button", { name: "Review" }).tap();
    await expect(heading(page, "A bridge is opened")).toBeVisible();
    await expectNoOverflow(page);
    await review(page).getByRole("button", { name: "Accept" }).tap();
    await expect(heading(page, "A letter is found")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect(heading(page, "A bridge is opened")).toBeVisible();
  });
});
