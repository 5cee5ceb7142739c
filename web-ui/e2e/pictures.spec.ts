import type { APIRequestContext, Page } from "@playwright/test";
import { expectNoFindings, expectNoOverflow } from "./axe.ts";
import { card, createEvent, expect, opened, propose, row, stage, test } from "./dateline.ts";
import { fromRightToLeft } from "./mirror.ts";
import { expectNothingCut, expectStageReadable, watchStage } from "./seen.ts";

/** `npm run pictures` leaves them in target/pictures, to be looked at. */
async function picture(
  page: Page,
  name: string,
  address: string,
  prepare: () => Promise<void> = async () => {},
) {
  await watchStage(page);
  if (address !== "") await opened(page, address);
  await prepare();
  await page.mouse.move(0, 0);
  // The stage opens on its events in the frame after they arrive.
  await page.waitForTimeout(600);
  await page.screenshot({ path: `target/pictures/${name}.png` });
  await expectNothingCut(page);
  await expectNoOverflow(page);
  if (await stage(page).isVisible()) await expectStageReadable(page);
  await expectNoFindings(page);
}

const SINGAPORE = /Kim Jong Un in Singapore/;

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a desktop, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    test("nothing is cut, covered or pale", async ({ page }) => {
      await picture(page, `desktop-${colorScheme}`, "/");
    });

    test("nothing of an event and its article is", async ({ page }) => {
      await picture(page, `event-${colorScheme}`, "/", async () => {
        await row(page, SINGAPORE).first().click();
        await expect(card(page).locator("blockquote").first()).toBeVisible();
      });
      await picture(page, `article-${colorScheme}`, "", async () => {
        await card(page).getByRole("button", { name: "Read in the article" }).first().click();
        await expect(page.locator("mark.quote").first()).toBeVisible();
      });
    });

    test("nothing of a German page is", async ({ page }) => {
      await picture(page, `desktop-german-${colorScheme}`, "/?lang=de");
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("nothing is cut, covered or pale", async ({ page }) => {
    await picture(page, "phone", "/");
    await picture(page, "phone-event", "", async () => {
      await row(page, SINGAPORE).first().tap();
      await expect(card(page).locator("blockquote").first()).toBeVisible();
    });
    await picture(page, "phone-german", "/?lang=de");
  });
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

  test("nothing is cut, covered or pale", async ({ page }) => {
    await picture(page, "tablet", "/");
    await picture(page, "tablet-event", "", async () => {
      await row(page, SINGAPORE).first().tap();
      await expect(card(page).locator("blockquote").first()).toBeVisible();
    });
  });
});

test("nothing is from right to left", async ({ page }) => {
  await fromRightToLeft(page);
  await picture(page, "right-to-left", "/", async () => {
    await row(page, SINGAPORE).first().click();
    await expect(card(page).locator("blockquote").first()).toBeVisible();
  });
});

test("nothing is in a page of somebody else's", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 480 });
  await picture(page, "embed", "/embed.html");
});

test("nothing of a story, of the review and of the forms is", async ({
  page,
  request,
  timeline,
}) => {
  await propose(request, timeline, ["A bridge is opened", "2014-04-12"], ["It is closed", "2014"]);
  await picture(page, "review", "", async () => {
    await page.goto(`/?timeline=${timeline}&review`);
    await expect(page.getByRole("heading", { name: "It is closed" })).toBeVisible();
  });
  await picture(page, "story", "/", async () => {
    for (const title of [SINGAPORE, /departs from Washington/]) {
      await row(page, title).first().click();
      await card(page).getByRole("button", { name: "Add to story" }).click();
    }
    await page.getByRole("button", { name: "Close the event" }).click();
    await page.locator(".legend summary", { hasText: "Story" }).click();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Untitled story" })).toBeVisible();
  });
  await page.keyboard.press("Escape");
  await picture(page, "panels", "/", async () => {
    await page.locator(".legend summary", { hasText: "Story" }).click();
    // One at a time.
    await page.locator(".legend summary", { hasText: "Share" }).click();
    await expect(page.locator(".legend[open]")).toHaveCount(1);
    await expect(page.getByText("Table (CSV)")).toBeVisible();
  });
  await picture(page, "form", "/", async () => {
    await page.keyboard.press("e");
    await page.getByLabel("What happened").fill("The bridge is opened");
    await page.getByLabel("When").fill("between 3 and 5 May 2018");
    await expect(page.locator(".reading code")).toBeVisible();
  });
});

test("nothing is where the stage has lanes", async ({ page }) => {
  await picture(page, "lanes", "/?lanes=participant");
});

test("nothing is where hundreds of events lie close together", async ({
  page,
  request,
  timeline,
}) => {
  const titles = ["A treaty is signed after long talks", "Troops cross", "A report is published"];
  await fill(
    request,
    timeline,
    Array.from({ length: 240 }, (_, n) => ({
      title: `${titles[n % 3]} (${n})`,
      date: new Date(Date.UTC(2017, 0, 1 + Math.floor(n * 3.1))).toISOString().slice(0, 10),
    })),
  );
  await picture(page, "dense", `/?timeline=${timeline}`);
});

test("nothing is where dates are vague in every way", async ({ page, request, timeline }) => {
  await fill(request, timeline, [
    { title: "A day that is known", date: "2018-06-12" },
    { title: "A month", date: "2018-05" },
    { title: "About a month", date: "2018-05~" },
    { title: "Perhaps a month", date: "2018-04?" },
    { title: "One of two days", date: "[2018-04-02,2018-06-20]" },
    { title: "Within a week", date: "[2018-03-05..2018-03-11]" },
    { title: "A span of months", date: "2018-02/2018-06" },
    { title: "Without a known end", date: "2018-03/.." },
    { title: "Planned for the summer", date: "2018-22", factuality: "planned" },
    { title: "Denied for May", date: "2018-05", factuality: "negated" },
    { title: "Only possible in April", date: "2018-04", factuality: "hypothetical" },
    { title: "Before that", date: "[..2018-05-22]" },
  ]);
  await picture(page, "uncertain", `/?timeline=${timeline}&view=2018-01-15~2018-10-01`);
});

async function fill(
  request: APIRequestContext,
  timeline: string,
  events: readonly Record<string, unknown>[],
) {
  for (const event of events) {
    await createEvent(request, { timeline, ...event });
  }
}
