import {
  BRIDGE,
  card,
  createEvent,
  expect,
  opened,
  readArticle,
  row,
  rows,
  test,
} from "./dateline.ts";

for (const [date, words, precision] of [
  ["2018-06-12", "12 June 2018", "to the day"],
  ["2018-05~", "around May 2018", null],
  ["2014-21", "spring 2014", "to the season"],
  ["1984?", "perhaps 1984", null],
  ["2018-06-12~", "around 12 June 2018", null],
  ["195X", "1950s", "to the decade"],
  ["18XX", "19th century", "to the century"],
] as const) {
  test(`the card says ${date} as “${words}”, ${precision ?? "and no more exactly"}`, async ({
    page,
    request,
    timeline,
  }) => {
    const { id } = await createEvent(request, { timeline, title: "A bridge", date });
    await page.goto(`/?timeline=${timeline}&event=${id}`);
    await expect(card(page).locator(".card-date")).toHaveText(words);
    if (precision) await expect(card(page).locator(".status")).toContainText(precision);
    else await expect(card(page).locator(".precision")).toHaveCount(0);
  });
}

test("the card says who, where, whether it happened, and what was noted", async ({
  page,
  request,
  timeline,
}) => {
  const { id } = await createEvent(request, {
    timeline,
    title: "A summit is held",
    date: "2018-06-12",
    factuality: "planned",
    participants: ["Kim Jong Un", "Donald Trump"],
    places: ["Sentosa", "Singapore"],
    description: "The first of its kind.",
  });
  await page.goto(`/?timeline=${timeline}&event=${id}`);
  const facts = card(page).locator(".facts");
  await expect(facts.locator("div", { hasText: "Who" })).toContainText("Kim Jong Un, Donald Trump");
  await expect(facts.locator("div", { hasText: "Where" })).toContainText("Sentosa, Singapore");
  await expect(card(page).locator(".status")).toContainText("planned");
  await expect(card(page)).toContainText("The first of its kind.");
  await expect(card(page)).toContainText("Entered by hand; no article is quoted.");
});

test("correcting a date says which others move, moves them, and undo moves them back", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, BRIDGE);
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "12 Apr 2014").click();
  await card(page).getByRole("button", { name: "Edit" }).click();
  const form = page.getByRole("dialog", { name: "Edit event" });
  await form.getByLabel("When").fill("20 April 2014");
  const moves = form.locator(".moves");
  await expect(moves).toContainText("1 other date moves with it");
  await expect(moves.locator("s")).toHaveText("14 Apr 2014");
  await expect(moves.locator("li strong")).toHaveText("22 Apr 2014");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(row(page, "20 Apr 2014")).toBeVisible();
  await expect(row(page, "22 Apr 2014")).toBeVisible();
  await expect(card(page).locator(".card-date")).toHaveText("20 April 2014");
  await page.keyboard.press("z");
  await expect(row(page, "12 Apr 2014")).toBeVisible();
  await expect(row(page, "14 Apr 2014")).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
});
