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

test("the card tells how a date was found, link by link, in the page's language", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, BRIDGE);
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "14 Apr 2014").click();
  const links = card(page).getByRole("list", { name: "Step by step" }).getByRole("listitem");
  await expect(links).toHaveText([
    "12 April 2014 12 April 2014",
    "2 days after that",
    "Two days later 14 April 2014",
  ]);
  await row(page, "12 Apr 2014").click();
  await expect(card(page).locator(".derivation")).toContainText("12 April 2014");
  await expect(links).toHaveCount(0);
  await opened(page, `/?timeline=${timeline}&lang=de`);
  await row(page, /14\. Apr/).click();
  await expect(page.locator(".card .derivation p").first()).toHaveText(
    "Two days later → 14. April 2014",
  );
  await expect(page.locator(".card .chain li").nth(1)).toHaveText("2 Tage danach");
});

test("what was planned and then happened is told in that order", async ({ page }) => {
  await opened(page, "/?from=2018-06-12&to=2018-06-12&q=Singapore");
  await rows(page).first().click();
  const told = card(page).locator("section.told li");
  await expect(told).toHaveText([/planned.*22 May 2018/, /happened/]);
  await expect(card(page).locator(".evidence .source").first()).toContainText(/planned|happened/);
});

test("who, where and what kind of event are corrected", async ({ page, request, timeline }) => {
  await createEvent(request, {
    timeline,
    title: "A summit is held",
    date: "2018-06-12",
    participants: ["Donald Trump", "Kim Jong-il"],
    places: ["Hanoi"],
  });
  await opened(page, `/?timeline=${timeline}`);
  await row(page, "A summit").click();
  await card(page).getByRole("button", { name: "Edit" }).click();
  const form = page.getByRole("dialog", { name: "Edit event" });
  await expect(form.getByLabel("Who")).toHaveValue("Donald Trump, Kim Jong-il");
  await form.getByLabel("Who").fill("Donald Trump, Kim Jong Un");
  await form.getByLabel("Where").fill("Singapore");
  await form.getByLabel("What kind of event").selectOption("meeting");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(card(page).locator(".facts")).toContainText("Donald Trump, Kim Jong Un");
  await expect(card(page).locator(".facts")).toContainText("Singapore");
  await expect(card(page).locator(".facts")).toContainText("meeting");
  await page.keyboard.press("z");
  await expect(card(page).locator(".facts")).toContainText("Kim Jong-il");
});

test("what happened around an event leads from one to the next", async ({
  page,
  request,
  timeline,
}) => {
  for (const month of ["01", "03", "05", "07", "09", "11"]) {
    const date = `2018-${month}-01`;
    await createEvent(request, { timeline, title: `In month ${month}`, date });
  }
  await opened(page, `/?timeline=${timeline}&q=month+05`);
  await row(page, "In month 05").click();
  await card(page).getByText("What happened around it", { exact: true }).click();
  const around = card(page).locator(".context li");
  await expect(around).toHaveText([/01$/, /03$/, /05$/, /07$/, /09$/, /11$/]);
  await expect(card(page).locator(".context [aria-current]")).toHaveText("In month 05");
  await around.nth(3).getByRole("button").click();
  await expect(card(page).getByRole("heading", { name: "In month 07" })).toBeVisible();
});

test("quotes and articles run as their language is written", async ({
  page,
  request,
  timeline,
}) => {
  const { id } = await createEvent(request, {
    timeline,
    title: "قمة في سنغافورة",
    date: "2018-06-12",
    description: "اجتمع الرئيسان",
  });
  await opened(page, `/?timeline=${timeline}&event=${id}`);
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText("قمة في سنغافورة");
  expect(await direction(".card h2")).toBe("rtl");
  expect(await direction(".card .description")).toBe("rtl");
  expect(await direction(".row .what")).toBe("rtl");
  expect(await direction(".card .status")).toBe("ltr");
});
