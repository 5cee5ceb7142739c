import type { Page } from "@playwright/test";
import { expectNoFindings, expectNoOverflow } from "./axe.ts";
import {
  card,
  createEvent,
  expect,
  opened,
  param,
  readArticle,
  row,
  rows,
  stage,
  test,
} from "./dateline.ts";
import { fromRightToLeft } from "./mirror.ts";
import { expectNothingCut, expectStageReadable, watchStage } from "./seen.ts";

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).boundingBox();
  if (!found) throw new Error(`no ${selector}`);
  return { ...found, right: found.x + found.width };
};

test.beforeEach(async ({ page, request, timeline }) => {
  await fromRightToLeft(page);
  await watchStage(page);
  for (const [title, date] of [
    ["הגשר נפתח", "2018-02-12"],
    ["The letter is found", "2018-06-12"],
    ["The harbour is closed", "2018-11-12"],
    ["A rumour is spread", "[..2018-05-22]"],
  ]) {
    await createEvent(request, { timeline, title, date });
  }
});

test("the language of the page decides that it runs from right to left; time does not", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}&view=2018-04-01~2018-09-01`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const [list, area] = [await box(page, ".list"), await box(page, ".stage")];
  expect(list.x).toBeGreaterThanOrEqual(area.right - 1);
  const [earlier, later] = [await box(page, ".off.left"), await box(page, ".off.right")];
  expect(earlier.right).toBeLessThan(later.x);
  await expectStageReadable(page);
  await expectNothingCut(page);
  await expectNoOverflow(page);
  await expectNoFindings(page);

  await stage(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => param(page, "view")).toMatch(/^2018-04-[12]/);
  await page.getByRole("button", { name: "Go to the 1 later event" }).click();
  await expect(stage(page)).toHaveAttribute("aria-label", /^Timeline from \d+ October 2018/);
});

test("range and brush are used as ever: the first day is at the left", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  const [first, last] = [await box(page, ".thumb.from"), await box(page, ".thumb.to")];
  expect(first.right).toBeLessThan(last.x + 1);
  const track = await box(page, ".track");
  await page.mouse.move(first.x + first.width / 2, first.y + 20);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.3, first.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => param(page, "from")).toMatch(/^2018-0[3-6]/);
  await expect(row(page, "הגשר")).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "All dates" }).click();
  await expect(rows(page)).toHaveCount(4);
});

test("the card slides in at the left, and what is chosen stands beside it", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "הגשר").click();
  await expect(card(page).getByRole("heading", { level: 2 })).toBeFocused();
  const aside = await box(page, ".card");
  expect(aside.x).toBeLessThan(10);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          (window as unknown as { drawn: { text: string; left: number }[] }).drawn.find(
            ({ text }) => text.includes("הגשר"),
          )?.left ?? 0,
      ),
    )
    .toBeGreaterThan(aside.right);
  await expectNothingCut(page);
  await expectNoFindings(page);
});

test("an article is read beside the card and not under it", async ({ page, request, timeline }) => {
  await readArticle(request, timeline, "The mayor opened the bridge on 12 April 2014.\n", {
    events: 5,
  });
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "12 Apr 2014").click();
  await card(page).getByRole("button", { name: "Read in the article" }).click();
  await expect(page.locator("mark.quote").first()).toBeVisible();
  const [aside, text] = [await box(page, ".card"), await box(page, ".reader .text")];
  expect(text.x).toBeGreaterThanOrEqual(aside.right);
  await expectNoFindings(page);
});
