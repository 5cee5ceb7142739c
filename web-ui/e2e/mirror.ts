import type { Page } from "@playwright/test";

/** The page as it opens in a language that is written from right to left: its catalogue says so. */
export async function fromRightToLeft(page: Page) {
  await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/direction:(["'`])ltr\1/, 'direction:"rtl"');
    await route.fulfill({ response: answer, body });
  });
}
