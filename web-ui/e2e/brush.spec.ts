import type { Page } from "@playwright/test";
import { createEvent, expect, opened, param, row, rows, test } from "./dateline.ts";

test.beforeEach(async ({ page, request, timeline }) => {
  for (const [title, date] of [
    ["A road is built", "1951-03-02"],
    ["A speech is given", "1987-06-12"],
    ["A bridge is opened", "2014-04-12"],
    ["A summit is held", "2018-06-12"],
  ] as const) {
    await createEvent(request, { timeline, title, date });
  }
  await opened(page, `/?timeline=${timeline}`);
});

const thumb = (page: Page, end: "First" | "Last") =>
  page.getByRole("slider", { name: `${end} day of the range` });

/** Drags over the track, from one share of its width to another. */
async function brush(page: Page, from: number, to: number) {
  const box = await page.locator(".track").boundingBox();
  if (!box) throw new Error("no overview");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to, y, { steps: 6 });
  await page.mouse.up();
}

test("the thumb of the last day is a slider of its own, by keys", async ({ page }) => {
  const last = thumb(page, "Last");
  await last.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => param(page, "to")).not.toBeNull();
  expect(param(page, "from")).toBeNull();
  await expect(row(page, "summit")).toHaveCount(0);
  await expect(rows(page)).toHaveCount(3);
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute("aria-valuetext", /31 Dec\w* 2017/);
  await page.keyboard.press("PageDown");
  await expect(row(page, "bridge")).toHaveCount(0);
  await page.keyboard.press("End");
  await expect.poll(() => param(page, "to")).toBeNull();
  await expect(rows(page)).toHaveCount(4);
});

test("the thumb of the last day is dragged, also back to the end", async ({ page }) => {
  const drag = async (share: number) => {
    const box = await thumb(page, "Last").boundingBox();
    const track = await page.locator(".track").boundingBox();
    if (!box || !track) throw new Error("no overview");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * share, y, { steps: 6 });
    await page.mouse.up();
  };
  await drag(0.3);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, "road")).toBeVisible();
  expect(param(page, "from")).toBeNull();
  await drag(0.999);
  await expect.poll(() => param(page, "to")).toBeNull();
  await expect(rows(page)).toHaveCount(4);
});

test("the thumbs never pass each other", async ({ page }) => {
  await thumb(page, "First").focus();
  await page.keyboard.press("End");
  await expect.poll(() => param(page, "from")).not.toBeNull();
  await thumb(page, "Last").focus();
  await page.keyboard.press("Home");
  const day = async (end: "First" | "Last") =>
    Number(await thumb(page, end).getAttribute("aria-valuenow"));
  expect(await day("First")).toBeLessThan(await day("Last"));
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(rows(page)).toHaveCount(1);
});

for (const [way, from, to] of [
  ["to the right", 0.3, 0.7],
  ["to the left", 0.7, 0.3],
] as const) {
  test(`what is brushed over ${way} is the range`, async ({ page }) => {
    await brush(page, from, to);
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, "speech")).toBeVisible();
    expect(param(page, "from")).not.toBeNull();
    expect(param(page, "to")).not.toBeNull();
    await page.goBack();
    await expect(rows(page)).toHaveCount(4);
  });
}

test("a press on the track that brushes over nothing asks for nothing", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/events")) asked.push(request.url());
  });
  await brush(page, 0.5, 0.5);
  await expect(rows(page)).toHaveCount(4);
  expect(param(page, "from")).toBeNull();
  expect(asked).toEqual([]);
});

for (const [typed, found] of [
  ["spring 2014", "A bridge is opened"],
  ["1950s", "A road is built"],
  ["June 2018", "A summit is held"],
  ["12 June 1987", "A speech is given"],
] as const) {
  test(`“${typed}”, typed at both ends, is the range`, async ({ page }) => {
    for (const end of ["From", "To"]) {
      const field = page.getByLabel(end, { exact: true });
      await field.fill(typed);
      await field.press("Enter");
      await expect.poll(() => param(page, end.toLowerCase())).not.toBeNull();
    }
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, found)).toBeVisible();
    await page.reload();
    await expect(rows(page)).toHaveCount(1);
  });
}

test("a ready-made range counts from today; another is what the stage shows", async ({
  page,
  request,
  timeline,
}) => {
  const today = new Date().toISOString().slice(0, 10);
  await createEvent(request, { timeline, title: "Just now", date: today });
  await expect(rows(page)).toHaveCount(5);
  const presets = page.getByRole("combobox", { name: "Ready-made ranges" });
  await presets.selectOption("last month");
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, "Just now")).toBeVisible();
  await opened(page, `/?timeline=${timeline}&view=1980-01-01~1990-01-01`);
  await presets.selectOption("what the stage shows");
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, "speech")).toBeVisible();
  expect(param(page, "from")).toMatch(/^19(79|80)/);
});
