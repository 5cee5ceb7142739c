import type { Page } from "@playwright/test";
import { createEvent, expect, opened, param, stage, test } from "./dateline.ts";
import { watchStage, written } from "./seen.ts";

/** More than there are rows for. */
const CROWD = 60;

test.beforeEach(async ({ page, request, timeline }) => {
  const day = (n: number) => new Date(Date.UTC(2018, 4, 1 + n)).toISOString().slice(0, 10);
  for (let n = 0; n < CROWD; n += 20) {
    await Promise.all(
      Array.from({ length: 20 }, (_, k) =>
        createEvent(request, { timeline, title: `No. ${n + k}.`, date: day((n + k) % 20) }),
      ),
    );
  }
  await watchStage(page);
});

/** What is written of single events, and the numbers on the pills. */
async function told(page: Page) {
  const lines = await written(page);
  const pills = lines.filter(({ text }) => /^\+\d+$/.test(text));
  return {
    single: lines.filter(({ text }) => /^No\. \d+\.$/.test(text)).length,
    pills,
    counted: pills.reduce((sum, { text }) => sum + Number(text), 0),
  };
}

test("where there is no room the pills count everybody who is left out, at every zoom", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}&view=2017-11-01~2019-01-01`);
  const everybody = async () => {
    const { single, counted } = await told(page);
    return single + counted;
  };
  await expect.poll(everybody).toBe(CROWD);
  expect((await told(page)).counted).toBeGreaterThan(0);
  const few = (await told(page)).single;
  await stage(page).focus();
  for (const key of ["+", "+"]) {
    const before = param(page, "view");
    await page.keyboard.press(key);
    await expect.poll(() => param(page, "view")).not.toBe(before);
    await expect.poll(everybody).toBe(CROWD);
  }
  expect((await told(page)).single).toBeGreaterThan(few);
});

test("a pill leads to those whom it counts", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&view=2017-11-01~2019-01-01`);
  await expect.poll(async () => (await told(page)).pills.length).toBeGreaterThan(0);
  const [pill] = (await told(page)).pills;
  const box = await stage(page).boundingBox();
  if (!pill || !box) throw new Error("no pill");
  const [x, y] = [(pill.left + pill.right) / 2, (pill.top + pill.bottom) / 2];
  await stage(page).hover({ position: { x, y } });
  await expect(stage(page)).toHaveAttribute("data-over", "cluster");
  await page.mouse.click(box.x + x, box.y + y);
  await expect.poll(() => param(page, "view")).not.toContain("2017-11-01");
  const [start = "", end = ""] = (param(page, "view") ?? "").split("~");
  expect(Date.parse(end) - Date.parse(start)).toBeLessThan(60 * 86_400_000);
  await expect.poll(() => param(page, "event")).toBeNull();
});

test("a pill of one day, which no zoom brings apart, leads to that day in the list", async ({
  page,
  request,
  timeline,
}) => {
  for (let n = 0; n < 30; n++)
    await createEvent(request, { timeline, title: `No. ${100 + n}.`, date: "2018-05-03" });
  await opened(page, `/?timeline=${timeline}&view=2018-05-02~2018-05-05`);
  await expect.poll(async () => (await told(page)).pills.length).toBeGreaterThan(0);
  const pills = (await told(page)).pills.toSorted((a, b) => Number(b.text) - Number(a.text));
  const [pill] = pills;
  const box = await stage(page).boundingBox();
  if (!pill || !box) throw new Error("no pill");
  const [x, y] = [(pill.left + pill.right) / 2, (pill.top + pill.bottom) / 2];
  // Noon of the day, over which its dots stand.
  expect(Math.abs(x - box.width / 2)).toBeLessThan(3);
  await page.mouse.click(box.x + x, box.y + y);
  await expect.poll(() => param(page, "from")).toBe("2018-05-03");
  expect(param(page, "to")).toBe("2018-05-03");
  await expect(page.locator("#events")).toBeFocused();
  await expect(page.locator(".list .row")).toHaveCount(33);
});

test("an event with a star has a row where others are only counted", async ({
  page,
  request,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}&view=2017-11-01~2019-01-01`);
  const titles = async () => new Set((await written(page)).map(({ text }) => text));
  await expect.poll(async () => (await told(page)).counted).toBeGreaterThan(0);
  const there = await titles();
  const left = Array.from({ length: CROWD }, (_, n) => `No. ${n}.`).find((t) => !there.has(t));
  const found = await request.get(`/api/v1/events?timeline=${timeline}&limit=100`);
  const { items } = (await found.json()) as { items: { id: string; title: string }[] };
  const id = items.find(({ title }) => title === left)?.id;
  const marked = await request.patch(`/api/v1/events/${id}/marks`, {
    data: { starred: true },
    headers: { "If-Match": "*" },
  });
  expect(marked.status()).toBe(200);
  await opened(page, `/?timeline=${timeline}&view=2017-11-01~2019-01-01`);
  await expect.poll(async () => (await titles()).has(left ?? "")).toBe(true);
});

test("the wheel keeps the day under the pointer", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&view=2018-04-01~2018-07-01`);
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("no stage");
  const x = Math.round(box.width * 0.8);
  await page.mouse.move(box.x + x, box.y + 90);
  const dayUnder = () => {
    const [start = "", end = ""] = (param(page, "view") ?? "").split("~");
    const [from, to] = [Date.parse(start), Date.parse(end)];
    return from + (x / box.width) * (to - from);
  };
  const before = dayUnder();
  for (const deltaY of [-240, -240, 120]) {
    const view = param(page, "view");
    await page.mouse.wheel(0, deltaY);
    await expect.poll(() => param(page, "view")).not.toBe(view);
    // The address is of whole days.
    expect(Math.abs(dayUnder() - before)).toBeLessThan(2.5 * 86_400_000);
  }
});
