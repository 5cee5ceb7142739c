import type { APIRequestContext, Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import {
  card,
  createEvent,
  expect,
  opened,
  param,
  readArticle,
  rows,
  stage,
  test,
} from "./dateline.ts";
import { watchStage, written } from "./seen.ts";

/** More than are drawn one by one: one a week for twelve years. */
const MANY = 640;

async function fill(request: APIRequestContext, timeline: string) {
  const day = (n: number) => new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10);
  for (let i = 0; i < MANY; i += 40) {
    await Promise.all(
      Array.from({ length: 40 }, (_, k) =>
        createEvent(request, {
          timeline,
          title: `Event ${i + k}`,
          date: day((i + k) * 7),
          places: [(i + k) % 3 ? "Hanoi" : "Berlin"],
        }),
      ),
    );
  }
}

/** What the stage has asked the service for since the last look. */
function asked(page: Page) {
  const seen: URL[] = [];
  page.on("request", (request) => seen.push(new URL(request.url())));
  return (path: string) => seen.filter(({ pathname }) => pathname === `/api/v1/events${path}`);
}

test("from counts of thousands to single events: only what is in view is fetched", async ({
  page,
  request,
  timeline,
}) => {
  test.slow();
  await fill(request, timeline);
  const requests = asked(page);
  await opened(page, `/?timeline=${timeline}`);
  await expect(page.locator(".list h2")).toHaveText("500+ events");
  const twin = page.getByRole("list", { name: "On the stage" });
  await expect(twin.getByRole("button", { name: /events?$/ }).first()).toBeAttached();
  const counted = await twin.getByRole("button", { name: /: [\d,]+ events?$/ }).allInnerTexts();
  const total = counted.map((text) => Number(text.split(": ").at(-1)?.replace(/\D/g, "")));
  expect(total.reduce((sum, n) => sum + n, 0)).toBe(MANY);
  for (const { searchParams } of requests("")) {
    expect(searchParams.get("limit")).toBe("500");
    expect(searchParams.get("cursor")).toBeNull();
  }

  await page.goto(`/?timeline=${timeline}&view=2010-03-01~2010-06-01`);
  await expect(twin.getByRole("button", { name: /Event \d+/ }).first()).toBeAttached();
  expect(await twin.getByRole("button").count()).toBeLessThan(40);
  const before = requests("/density").length;
  await stage(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => param(page, "view")).not.toContain("2010-03-01");
  expect(requests("/density").length).toBe(before);
});

test("the stage has a twin for the keyboard: event by event, and into the numbers", async ({
  page,
  request,
  timeline,
}) => {
  for (const day of ["03", "12", "21"]) {
    await createEvent(request, { timeline, title: `On the ${day}th`, date: `2018-05-${day}` });
  }
  await opened(page, `/?timeline=${timeline}`);
  await stage(page).focus();
  await page.keyboard.press("Tab");
  const twin = page.getByRole("list", { name: "On the stage" });
  await expect(twin.getByRole("button", { name: /On the 03th/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(twin.getByRole("button", { name: /On the 21th/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { name: "On the 21th" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(twin.getByRole("button", { name: /On the 21th/ })).toBeFocused();
});

test("lanes by place are part of the address", async ({ page, request, timeline }) => {
  for (const [title, place] of [
    ["A summit is held", "Singapore"],
    ["A letter is sent", "Hanoi"],
  ]) {
    await createEvent(request, { timeline, title, date: "2018-06-12", places: [place] });
  }
  await opened(page, `/?timeline=${timeline}`);
  await page.getByRole("combobox", { name: "Lanes" }).selectOption("place");
  await expect.poll(() => param(page, "lanes")).toBe("place");
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Lanes" })).toHaveValue("place");
});

test("lanes by source: each publisher's events stand in a lane of its name", async ({
  page,
  request,
  timeline,
}) => {
  for (const [publisher, what] of [
    ["The Courier", "opened the new bridge"],
    ["The Gazette", "closed the old harbour"],
  ]) {
    const text = `The mayor ${what} on 12 April 2014.\n`;
    const article = { timeline, text, publisher, published: "2014-04-20" };
    expect((await request.post("/api/v1/articles", { data: article })).status()).toBe(202);
  }
  // Lanes are chosen once: both must be there when the page is opened.
  const found = async () => (await request.get(`/api/v1/events?timeline=${timeline}`)).json();
  await expect.poll(async () => (await found()).items.length, { timeout: 30_000 }).toBe(2);
  await watchStage(page);
  await opened(page, `/?timeline=${timeline}&lanes=publisher`);
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole("combobox", { name: "Lanes" })).toHaveValue("publisher");
  await expect(async () => {
    const lines = await written(page);
    const top = (words: string | RegExp) =>
      lines.find(({ text }) => text.match(words))?.top ?? Number.NaN;
    const [courier, gazette] = [top("The Courier"), top("The Gazette")];
    const [bridge, harbour] = [top(/bridge/), top(/harbou?r/)];
    // The lane whose name stands higher begins higher, and so do its events.
    expect(Math.sign(bridge - harbour)).toBe(Math.sign(courier - gazette));
    // A name stands in the corner, beside the highest row.
    expect(bridge).toBeGreaterThan(courier - 8);
    expect(harbour).toBeGreaterThan(gazette - 8);
  }).toPass();
});

test("where sources contradict each other, list, stage and card say so", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, "The mayor opened the new bridge on 12 April 2014.\n", {
    events: 1,
  });
  const [one, other] = await readArticle(
    request,
    timeline,
    "The mayor opened the new bridge on 14 April 2014.\n",
  );
  const merged = await request.post(`/api/v1/events/${one}/merge`, {
    data: { event: other },
    headers: { "If-Match": "*" },
  });
  expect(merged.status()).toBe(200);
  await opened(page, `/?timeline=${timeline}`);
  const twin = page.getByRole("list", { name: "On the stage" });
  await expect(twin.getByRole("button", { name: /disputed/ })).toHaveCount(1);
  await expect(rows(page)).toContainText("disputed");
  await rows(page).click();
  const claims = card(page).locator(".claims li");
  await expect(claims).toHaveCount(2);
  await expect(claims.filter({ hasText: "12 April 2014" })).toHaveCount(1);
  await expect(claims.filter({ hasText: "14 April 2014" })).toHaveCount(1);
  await expectNoFindings(page);
  await page.locator(".legend summary", { hasText: "Key" }).click();
  await expect(page.locator(".legend .key")).toContainText("sources disagree on the date");
});

test("what has no day keeps a place under the axis", async ({ page, request, timeline }) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await createEvent(request, { timeline, title: "A letter is found", date: "[..2018-05-22]" });
  await opened(page, `/?timeline=${timeline}`);
  const lane = page.getByRole("region", { name: "Without a day" });
  await lane.getByRole("button", { name: /A letter is found.*by 22 May 2018/ }).click();
  await expect(card(page).getByRole("heading", { name: "A letter is found" })).toBeVisible();
});
