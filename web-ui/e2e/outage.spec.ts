import { card, expect, row, test } from "./dateline.ts";

test("what is opened while the service is away is there when it is back, without a reload", async ({
  page,
  openWith,
}) => {
  await openWith(["A summit is held", "2018-06-12"]);
  let refused = 0;
  await page.route("**/*", (route) => {
    refused++;
    return route.abort();
  });
  await row(page, "A summit").click();
  await page.keyboard.press("e");
  await expect.poll(() => refused).toBeGreaterThan(2);
  await expect(page.getByRole("heading", { name: "A summit is held" })).toHaveCount(0);
  await page.unroute("**/*");
  await expect(card(page).getByRole("heading", { name: "A summit is held" })).toBeVisible();
  await expect(page.getByRole("dialog", { name: "Add event" })).toBeVisible();
});
