import { expectNoFindings } from "./axe.ts";
import { createEvent, expect, opened, param, row, rows, test } from "./dateline.ts";

test.beforeEach(async ({ request, timeline }) => {
  for (const [title, place, factuality] of [
    ["A summit is held", "Hanoi", "actual"],
    ["A summit is planned", "Oslo", "planned"],
    ["A letter is sent", "Hanoi", "actual"],
  ]) {
    const date = "2018-06-12";
    await createEvent(request, { timeline, title, date, factuality, places: [place] });
  }
});

test("facets tell how many, narrow, and are part of the address", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.getByText("Narrow by").click();
  const places = page.getByRole("region", { name: "Where" });
  await expect(places.getByRole("button")).toHaveText(["Hanoi 2", "Oslo 1"]);
  await expectNoFindings(page);
  await places.getByRole("button", { name: "Hanoi" }).click();
  await expect(rows(page)).toHaveCount(2);
  expect(param(page, "place")).toBe("Hanoi");
  await expect(places.getByRole("button", { name: "Hanoi" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("searchbox").fill("letter");
  await expect(rows(page)).toHaveCount(1);

  await page.goBack();
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Do not ask for Hanoi" }).click();
  await expect(rows(page)).toHaveCount(3);
  expect(param(page, "place")).toBeNull();
});

test("what was searched for is marked in what was found", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&q=summit`);
  await expect(rows(page)).toHaveCount(2);
  await expect(row(page, "A summit is held").locator("mark.found")).toHaveText("summit");
});
