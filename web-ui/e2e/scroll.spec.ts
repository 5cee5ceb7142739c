import type { Page } from "@playwright/test";
import { createEvent, expect, opened, param, rows, stage, test } from "./dateline.ts";

test.beforeEach(async ({ request, timeline }) => {
  for (let month = 1; month <= 12; month++) {
    const date = `2018-${String(month).padStart(2, "0")}-10`;
    await createEvent(request, { timeline, title: `Event ${month}`, date });
  }
});

const scrolled = (page: Page) => page.evaluate(() => scrollY);

for (const [name, viewport] of [
  ["a narrow", { width: 700, height: 700 }],
  ["a low", { width: 1280, height: 420 }],
] as const) {
  test.describe(`in ${name} window`, () => {
    test.use({ viewport });

    test("the plain wheel is the page's, over the stage and over the overview", async ({
      page,
      timeline,
    }) => {
      await opened(page, `/?timeline=${timeline}&view=2018-01-01~2019-01-01`);
      for (const place of ["#timeline", ".track"]) {
        await page.evaluate(() => scrollTo(0, 0));
        const box = await page.locator(place).boundingBox();
        if (!box) throw new Error(`no ${place}`);
        await page.mouse.move(box.x + box.width / 2, box.y + 20);
        await page.mouse.wheel(0, 90);
        await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
      }
      expect(param(page, "view")).toBe("2018-01-01~2019-01-01");
      expect(param(page, "from")).toBeNull();
    });

    test("with Ctrl it zooms, with Shift it moves along, and the page stays", async ({
      page,
      timeline,
    }) => {
      await opened(page, `/?timeline=${timeline}&view=2018-01-01~2019-01-01`);
      const box = await stage(page).boundingBox();
      if (!box) throw new Error("no stage");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      const days = () => {
        const [start = "", end = ""] = (param(page, "view") ?? "").split("~");
        return (Date.parse(end) - Date.parse(start)) / 86_400_000;
      };
      for (const [key, fewer] of [
        ["Control", true],
        ["Shift", false],
      ] as const) {
        const before = { view: param(page, "view"), days: days() };
        await page.keyboard.down(key);
        await page.mouse.wheel(0, -60);
        await page.keyboard.up(key);
        await expect.poll(() => param(page, "view")).not.toBe(before.view);
        if (fewer) expect(days()).toBeLessThan(before.days * 0.8);
        else expect(Math.abs(days() - before.days)).toBeLessThan(2);
      }
      expect(await scrolled(page)).toBe(0);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a finger that goes up and down over stage and overview scrolls the page", async ({
    page,
    timeline,
  }) => {
    await opened(page, `/?timeline=${timeline}`);
    const touch = await page.context().newCDPSession(page);
    for (const place of ["#timeline", ".track"]) {
      await page.evaluate(() => scrollTo(0, 0));
      const box = await page.locator(place).boundingBox();
      if (!box) throw new Error(`no ${place}`);
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      for (let up = 12; up <= 144; up += 12) {
        const touchPoints = [{ x: x - up / 12, y: y - up }];
        await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
      }
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    }
    expect(param(page, "view")).toBeNull();
    expect(param(page, "from")).toBeNull();
    expect(param(page, "event")).toBeNull();
    await expect(rows(page)).toHaveCount(12);
  });
});
