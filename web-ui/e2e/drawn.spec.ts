import type { Page } from "@playwright/test";
import { createEvent, expect, opened, param, stage, test } from "./dateline.ts";
import { watchStage, written } from "./seen.ts";

const texts = async (page: Page) => (await written(page)).map(({ text }) => text);

test.beforeEach(async ({ page }) => watchStage(page));

test("an event stays in its row while the stage is moved", async ({ page, request, timeline }) => {
  for (let day = 1; day <= 20; day++) {
    const date = `2018-05-${String(day).padStart(2, "0")}`;
    await createEvent(request, { timeline, title: `Event ${day}.`, date });
  }
  await opened(page, `/?timeline=${timeline}&view=2018-04-15~2018-06-15`);
  const rowsOf = async () =>
    new Map(
      (await written(page))
        .filter(({ text }) => /^Event \d+\.$/.test(text))
        .map(({ text, top }) => [text, Math.round(top)]),
    );
  await expect.poll(async () => (await rowsOf()).size).toBeGreaterThan(5);
  const before = await rowsOf();
  await stage(page).focus();
  for (let i = 0; i < 3; i++) {
    const view = param(page, "view");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => param(page, "view")).not.toBe(view);
    const now = await rowsOf();
    const both = [...now.keys()].filter((title) => before.has(title));
    expect(both.length).toBeGreaterThan(2);
    for (const title of both) expect(now.get(title), title).toBe(before.get(title));
  }
});

test("the key names every look that an event can have", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.locator(".legend summary", { hasText: "Key" }).click();
  const looks = page.locator(".legend .key li");
  await expect(looks).toHaveText([
    ...["happened", "planned", "reported", "possible only", "denied"],
    ...["possible days", "certain throughout", "around", "perhaps", "one of several dates"],
    ...["sources disagree on the date", "no end known"],
    ...[/events too close to draw/, /how many: certain, possible/],
  ]);
  await expect(looks.locator("svg, .pill")).toHaveCount(await looks.count());
});

test("today is marked; the axis names the year also where it shows days", async ({
  page,
  request,
  timeline,
}) => {
  const now = new Date();
  const day = (offset: number) =>
    new Date(now.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  await createEvent(request, { timeline, title: "Just now", date: day(0) });
  await opened(page, `/?timeline=${timeline}&view=${day(-2)}~${day(3)}`);
  await expect.poll(() => texts(page)).toContain("today");
  const year = String(now.getFullYear());
  expect((await texts(page)).some((text) => text.includes(year))).toBe(true);
});

for (const [shown, view, year] of [
  ["days of one month", "2018-06-05~2018-06-20", /2018/],
  ["days of three months", "2018-05-20~2018-08-01", /2018/],
  ["months", "2018-02-10~2018-11-20", /2018/],
  ["quarters", "2016-07-01~2020-07-01", /2018/],
  ["years", "2010-01-01~2026-01-01", /2018/],
  ["decades", "1950-01-01~2080-01-01", /20[12]0/],
  ["centuries", "1000-01-01~3000-01-01", /2000/],
] as const) {
  test(`the axis names the year where it shows ${shown}, also after moving on`, async ({
    page,
    request,
    timeline,
  }) => {
    await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
    await opened(page, `/?timeline=${timeline}&view=${view}`);
    const height = await stage(page).evaluate((canvas) => canvas.clientHeight);
    const axis = async () =>
      (await written(page)).filter(({ top }) => top > height - 48).map(({ text }) => text);
    await expect.poll(async () => (await axis()).join(" ")).toMatch(year);
    await stage(page).focus();
    const before = await axis();
    await page.keyboard.press("ArrowRight");
    await expect.poll(axis).not.toEqual(before);
    expect((await axis()).join(" ")).toMatch(/\d{4}|BCE/);
  });
}

test("before the year 1 comes 1 BCE, and never a year 0", async ({ page, request, timeline }) => {
  await createEvent(request, { timeline, title: "Caesar is murdered", date: "15 March 44 BCE" });
  await createEvent(request, { timeline, title: "A census is held", date: "0006" });
  await opened(page, `/?timeline=${timeline}&view=-0004-01-01~0005-01-01`);
  await expect.poll(() => texts(page)).toContain("1 BCE");
  const all = await texts(page);
  expect(all).not.toContain("0");
  expect(all).not.toContain("0 BCE");
  await page.getByRole("button", { name: "Show all events" }).click();
  const twin = page.getByRole("list", { name: "On the stage" });
  await expect(twin.getByRole("button", { name: /15 March 44 BCE/ })).toBeAttached();
});

test("a drag that is let go glides on, unless motion is unwanted", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A bridge is opened", date: "2018-05-10" });
  const travelled = async (reducedMotion: "reduce" | "no-preference") => {
    await page.emulateMedia({ reducedMotion });
    await opened(page, `/?timeline=${timeline}&view=2018-01-01~2018-12-31`);
    const box = await stage(page).boundingBox();
    if (!box) throw new Error("no stage");
    const [x, y] = [box.x + box.width * 0.7, box.y + 120];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 8; i++) await page.mouse.move(x - 20 * i, y);
    await page.mouse.up();
    await expect.poll(() => param(page, "view")).not.toContain("2018-01-01");
    await page.waitForTimeout(1200);
    return Date.parse((param(page, "view") ?? "").split("~")[0] ?? "");
  };
  const still = await travelled("reduce");
  // A busy machine may take the moves of one drag for a single one, which has no speed.
  await expect(async () => {
    expect(await travelled("no-preference")).toBeGreaterThan(still);
  }).toPass();
});
