import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { expect, opened, param, row, rows, stage, test } from "./dateline.ts";

/**
 * Runs by itself, `npm run e2e:million`, on a system whose main timeline holds what
 * `MillionIT` has put there: event n on day `n * 7919 mod 45656` from the first of 1900.
 */
const MILLION = 1_000_000;
const STEP = 7919;
const DAYS = 45_656;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY_MS;

/** How many events each day has, from the first of 1900. */
const perDay = new Uint32Array(DAYS);
for (let n = 1; n <= MILLION; n++) {
  const day = (n * STEP) % DAYS;
  perDay[day] = (perDay[day] ?? 0) + 1;
}

/** How many there are from a day to the day before another; dates as ISO 8601. */
function between(from: string, to: string): number {
  const [first, end] = [from, to].map((day) => Date.parse(day) / DAY_MS - FIRST);
  return perDay.slice(Math.max(0, first ?? 0), Math.max(0, end ?? 0)).reduce((a, b) => a + b, 0);
}

const twin = (page: Page) => page.getByRole("list", { name: "On the stage" });

/** The sum of the counts on the stage. */
async function counted(page: Page): Promise<number> {
  const texts = await twin(page)
    .getByRole("button", { name: /: [\d,]+ events?$/ })
    .allInnerTexts();
  return texts
    .map((text) => Number(text.split(": ").at(-1)?.replace(/\D/g, "")))
    .reduce((sum, n) => sum + n, 0);
}

test("a million events: true counts, down to single ones, along, and narrowed @million", async ({
  page,
}) => {
  test.slow();
  const failed: string[] = [];
  page.on("response", (answer) => {
    if (answer.status() >= 400) failed.push(`${answer.status()} ${answer.url()}`);
  });

  await test.step("all of it is counted, and key events stand over the counts", async () => {
    await opened(page, "/");
    await expect.poll(() => counted(page)).toBe(MILLION);
    await expect(
      twin(page)
        .getByRole("button", { name: /Event \d+$/ })
        .first(),
    ).toBeAttached();
    await expect(rows(page)).toHaveCount(500);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoFindings(page);
    }
  });

  await test.step("zooming goes down to every single event of a few days", async () => {
    await stage(page).focus();
    for (let i = 0; i < 22; i++) await page.keyboard.press("+");
    await expect.poll(() => counted(page)).toBe(0);
    await expect(
      twin(page)
        .getByRole("button", { name: /Event \d+$/ })
        .first(),
    ).toBeAttached();
    // The address follows when the movement is over.
    await expect
      .poll(async () => {
        const [start = "", end = ""] = (param(page, "view") ?? "").split("~");
        const isClose = Date.parse(end) - Date.parse(start) < 10 * DAY_MS;
        return isClose && (await twin(page).getByRole("button").count()) === between(start, end);
      })
      .toBe(true);
    await expectNoFindings(page);
  });

  await test.step("panning shows the days beside it", async () => {
    const before = param(page, "view");
    const there = await twin(page).getByRole("button").allInnerTexts();
    await page.keyboard.press("PageDown");
    await expect.poll(() => param(page, "view")).not.toBe(before);
    await expect
      .poll(async () => {
        const [start = "", end = ""] = (param(page, "view") ?? "").split("~");
        const now = await twin(page).getByRole("button").allInnerTexts();
        const isAll = now.length === between(start, end);
        return isAll && now.some((name) => !there.includes(name));
      })
      .toBe(true);
  });

  await test.step("the brush narrows list and counts", async () => {
    await page.keyboard.press("Home");
    const thumb = page.getByRole("slider", { name: "First day of the range" });
    await thumb.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press("PageUp");
    await expect.poll(() => param(page, "from")).not.toBeNull();
    let from = "";
    await expect(async () => {
      const day = Number(await thumb.getAttribute("aria-valuenow"));
      from = new Date(day * DAY_MS).toISOString().slice(0, 10);
      expect(await counted(page)).toBe(between(from, "2025-01-01"));
    }).toPass();
    await expect(rows(page).first()).toContainText(from.slice(0, 4));
  });

  await test.step("a word finds the one event that has it", async () => {
    await page.goto("/?q=777777");
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, "Event 777777")).toBeVisible();
  });

  await test.step("nothing failed, and memory holds only what is shown", async () => {
    expect(failed).toEqual([]);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("HeapProfiler.enable");
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    expect(usedSize).toBeLessThan(15_000_000);
  });
});
