import type { APIRequestContext, Page } from "@playwright/test";
import { expectNoFindings, expectNoOverflow } from "./axe.ts";
import { createEvent, opened, test } from "./dateline.ts";
import { expectNothingCut, expectStageReadable, watchStage } from "./seen.ts";

/** `npm run pictures` leaves them in target/pictures, to be looked at. */
async function picture(page: Page, name: string, address: string) {
  await watchStage(page);
  await opened(page, address);
  await page.mouse.move(0, 0);
  // The stage opens on its events in the frame after they arrive.
  await page.waitForTimeout(600);
  await page.screenshot({ path: `target/pictures/${name}.png` });
  await expectNothingCut(page);
  await expectNoOverflow(page);
  await expectStageReadable(page);
  await expectNoFindings(page);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a desktop, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    test("nothing is cut, covered or pale", async ({ page }) => {
      await picture(page, `desktop-${colorScheme}`, "/");
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
  });
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
