import type { Locator } from "@playwright/test";
import { expectNoFindings, expectNoOverflow } from "./axe.ts";
import { card, createEvent, expect, opened, param, propose, row, rows, test } from "./dateline.ts";
import { expectNothingCut } from "./seen.ts";

/** On a busy machine a tap may last so long that the browser takes it for a press and hold. */
const tapUntil = (target: Locator, seen: () => Promise<void>) =>
  expect(async () => {
    if (await target.isVisible()) await target.tap({ timeout: 2000 });
    await seen();
  }).toPass();

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe finds nothing on the page, in the card, in the article", async ({ page }) => {
      await opened(page);
      await expectNoFindings(page);
      for (const panel of ["Key", "Share"]) {
        await page.locator(".legend summary", { hasText: panel }).click();
        await expect(page.locator(".legend[open] .key")).toBeVisible();
        await expectNoFindings(page);
        await page.locator(".legend summary", { hasText: panel }).click();
      }
      await page
        .locator(".row", { hasText: /source/ })
        .first()
        .click();
      await expect(card(page).locator("blockquote").first()).toBeVisible();
      await expectNoFindings(page);
      await card(page).getByRole("button", { name: "Read in the article" }).first().click();
      await expect(page.locator("mark.quote").first()).toBeVisible();
      await expectNoFindings(page);
    });

    test("axe finds nothing in the forms", async ({ page }) => {
      await opened(page);
      for (const key of ["e", "a", "?"]) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog").locator("input, dl").first()).toBeVisible();
        await expectNoFindings(page);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
    });
  });
}

test("the theme is a choice that stays", async ({ page }) => {
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await opened(page);
  const light = await paper();
  await page.getByRole("button", { name: "Theme: as the system" }).click();
  await expect(page.getByRole("button", { name: "Theme: dark" })).toBeVisible();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("everything is there, nothing is wider than the screen", async ({ page }) => {
    await opened(page);
    await expect(page.locator("#timeline")).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
    await expectNoOverflow(page);
    await rows(page).first().tap();
    await expect(card(page).getByRole("heading", { level: 2 })).toBeVisible();
    await expectNoFindings(page);
    await card(page).getByRole("button", { name: "Close the event" }).tap();
    await expect(card(page)).toHaveCount(0);
  });

  test("help and language are within reach of the thumb", async ({ page }) => {
    await opened(page);
    await page.getByRole("button", { name: "Keyboard help" }).tap();
    await expect(page.getByRole("dialog", { name: "Keyboard help" })).toBeVisible();
    await page.getByRole("button", { name: "Close" }).tap();
    await page.getByRole("combobox", { name: "Language" }).selectOption("Deutsch");
    await expect(page.getByRole("button", { name: "Neues Ereignis" })).toBeVisible();
    await expectNoOverflow(page);
    await expectNothingCut(page);
  });

  test("an event is added, narrowed to, starred and deleted with the thumb", async ({
    page,
    timeline,
  }) => {
    await opened(page, `/?timeline=${timeline}`);
    for (const [title, date] of [
      ["A bridge is opened", "spring 2014"],
      ["A letter is found", "2016"],
    ] as const) {
      await page.getByRole("button", { name: "Add event" }).first().tap();
      const form = page.getByRole("dialog", { name: "Add event" });
      await form.getByLabel("What happened").fill(title);
      await form.getByLabel("When").fill(date);
      await form.getByRole("button", { name: "Add event" }).tap();
      await expect(card(page).getByRole("heading", { name: title })).toBeVisible();
      await card(page).getByRole("button", { name: "Close the event" }).tap();
      await expect(card(page)).toHaveCount(0);
    }
    await expect(rows(page)).toHaveCount(2);

    const touch = await page.context().newCDPSession(page);
    const thumb = await page.getByRole("slider", { name: "First day" }).boundingBox();
    const track = await page.locator(".track").boundingBox();
    if (!thumb || !track) throw new Error("no overview");
    const y = thumb.y + thumb.height / 2;
    const say = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: xs.map((x, id) => ({ x, y, id })),
      });
    await say("touchStart", thumb.x + thumb.width / 2);
    for (const share of [0.2, 0.4, 0.6]) await say("touchMove", track.x + track.width * share);
    await say("touchEnd");
    await expect.poll(() => param(page, "from")).not.toBeNull();
    await expect(rows(page)).toHaveCount(1);
    await expectNoOverflow(page);
    await tapUntil(page.getByRole("button", { name: "All dates" }), () =>
      expect(rows(page)).toHaveCount(2, { timeout: 3000 }),
    );

    await row(page, "A letter is found").tap();
    await card(page).getByRole("button", { name: "Star" }).tap();
    await expect(card(page).getByRole("button", { name: "Star" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await card(page).getByRole("button", { name: "Delete" }).tap();
    await card(page).getByRole("button", { name: "Delete" }).tap();
    await expect(rows(page)).toHaveCount(1);
    await tapUntil(page.getByRole("button", { name: "Undo" }), () =>
      expect(rows(page)).toHaveCount(2, { timeout: 3000 }),
    );
  });

  test("a finger moves the stage sideways, two fingers zoom, and the page still scrolls", async ({
    page,
  }) => {
    await opened(page);
    const touch = await page.context().newCDPSession(page);
    const box = await page.locator("#timeline").boundingBox();
    if (!box) throw new Error("no stage");
    const y = box.y + box.height / 2;
    const say = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: xs.map((x, id) => ({ x: box.x + x, y, id })),
      });
    const days = () => {
      const [start, end] = (new URL(page.url()).searchParams.get("view") ?? "").split("~");
      return { start, length: Date.parse(end ?? "") - Date.parse(start ?? "") };
    };
    await say("touchStart", 300);
    for (const x of [280, 240, 200, 150]) await say("touchMove", x);
    await say("touchEnd");
    await expect.poll(() => days().start).toBeTruthy();
    const moved = days();
    await say("touchStart", 150, 200);
    for (const gap of [20, 50, 90]) await say("touchMove", 150 - gap, 200 + gap);
    await say("touchEnd");
    await expect.poll(() => days().length).toBeLessThan(moved.length * 0.6);
    expect(await page.locator("#timeline").evaluate((c) => getComputedStyle(c).touchAction)).toBe(
      "pan-y",
    );
    await page.evaluate(() => scrollTo(0, 400));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
});

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("the page speaks it, dates and numbers included", async ({ page }) => {
    await opened(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByRole("button", { name: "Neues Ereignis" })).toBeVisible();
    await page
      .locator(".row", { hasText: /12\. Juni? 2018/ })
      .first()
      .click();
    await expect(page.locator(".card-date")).toHaveText("12. Juni 2018");
    await expectNoFindings(page);
    await page.getByRole("combobox", { name: "Sprache" }).selectOption("English");
    await expect(page.getByRole("button", { name: "Add event" })).toBeVisible();
    await page.goto("/?lang=de");
    await expect(page.getByRole("button", { name: "Neues Ereignis" })).toBeVisible();
    // Whoever chooses means it, whatever the address has asked for.
    await page.getByRole("combobox", { name: "Sprache" }).selectOption("English");
    await expect(page.getByRole("button", { name: "Add event" })).toBeVisible();
  });
});

test("from right to left the list is at the right, and nothing is lost", async ({ page }) => {
  await opened(page);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  const list = await page.locator(".list").boundingBox();
  const stage = await page.locator(".stage").boundingBox();
  expect(list?.x ?? 0).toBeGreaterThan(stage?.x ?? 0);
  await expectNoOverflow(page);
  await rows(page).first().click();
  await expect(card(page).getByRole("heading", { level: 2 })).toBeVisible();
  expect((await card(page).boundingBox())?.x).toBeLessThan(10);
});

test("from right to left panels, forms, review and story are whole, and open inwards", async ({
  page,
  request,
  timeline,
}) => {
  await propose(request, timeline, ["A bridge is opened", "2014"], ["A letter is found", "2016"]);
  const mirrored = async (address: string) => {
    await page.goto(address);
    await expect(page.locator("h1, .review")).not.toHaveCount(0);
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
  };
  const expectWhole = async () => {
    await expectNoOverflow(page);
    await expectNothingCut(page);
    await expectNoFindings(page);
  };
  await mirrored(`/?timeline=${timeline}`);
  await expect(rows(page)).toHaveCount(2);
  for (const panel of ["Key", "Views", "Story", "Share"]) {
    const summary = page.locator(".legend summary", { hasText: panel });
    await summary.click();
    const box = await page.locator(".legend[open] .key").boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    await expectWhole();
    await summary.click();
  }
  await page.getByText("Narrow by").click();
  await expectWhole();
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await rows(page).first().click();
  await expect(page.getByRole("group", { name: "Selected events" })).toBeVisible();
  await expectWhole();
  await page.keyboard.press("Escape");
  for (const key of ["e", "a"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog").locator("input").first()).toBeVisible();
    await expectWhole();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await rows(page).first().click();
  await card(page).getByRole("button", { name: "Add to story" }).click();
  await page.keyboard.press("Escape");
  await page.locator(".legend summary", { hasText: "Story" }).click();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Untitled story" })).toBeVisible();
  await expectWhole();
  await mirrored(`/?timeline=${timeline}&review`);
  await expect(page.getByRole("heading", { name: "A bridge is opened" })).toBeFocused();
  await expectWhole();
});

test("what has no place in time is one stop of the Tab key, and arrows go along it", async ({
  page,
  request,
  timeline,
}) => {
  for (const title of ["First", "Second", "Third"])
    await createEvent(request, { timeline, title, date: "[..1900]" });
  await opened(page, `/?timeline=${timeline}`);
  const chip = (name: string) => page.locator(".undated-lane button", { hasText: name });
  await chip("First").focus();
  await page.keyboard.press("ArrowRight");
  await expect(chip("Second")).toBeFocused();
  await page.keyboard.press("End");
  await expect(chip("Third")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await expect(page.locator(".undated-lane :focus")).toHaveCount(0);
});
