import {
  BRIDGE,
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

test("the article that is read is in the address: back, forward and reload know it", async ({
  page,
  request,
  timeline,
}) => {
  await readArticle(request, timeline, BRIDGE);
  await opened(page, `/?timeline=${timeline}`);
  await rows(page).first().click();
  const read = card(page).getByRole("button", { name: "Read in the article" });
  await read.click();
  const reader = page.getByRole("region", { name: "Article" });
  await expect(reader.locator("mark").first()).toBeVisible();
  expect(param(page, "reading")).not.toBeNull();
  await page.goBack();
  await expect(reader).toHaveCount(0);
  await expect(read).toBeFocused();
  await expect(card(page)).toBeVisible();
  await page.goForward();
  await expect(reader).toBeVisible();
  await page.reload();
  await expect(reader.locator("mark").first()).toBeVisible();
  await reader.getByRole("button", { name: "Back to the timeline" }).click();
  await expect(reader).toHaveCount(0);
  await expect(read).toBeFocused();
  expect(param(page, "reading")).toBeNull();
});

test("the stage goes where the events of a new question are, also after it was moved", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await createEvent(request, { timeline, title: "A coin is minted", date: "2018-05-10" });
  await createEvent(request, { timeline, title: "A speech is given", date: "1987-06-12" });
  await opened(page, `/?timeline=${timeline}`);
  await stage(page).focus();
  for (let i = 0; i < 3; i++) {
    const before = param(page, "view");
    await page.keyboard.press("+");
    await expect.poll(() => param(page, "view")).not.toBe(before);
  }
  const left = param(page, "view");
  const twin = page.getByRole("list", { name: "On the stage" });
  await page.getByRole("searchbox").fill("speech");
  await expect(rows(page)).toHaveCount(1);
  await expect(twin.getByRole("button", { name: /speech/ })).toBeAttached();
  await expect
    .poll(() => Date.parse((param(page, "view") ?? "").split("~")[1] ?? ""))
    .toBeLessThan(Date.parse("1990-01-01"));
  await page.goBack();
  await expect(row(page, "summit")).toBeVisible();
  await expect.poll(() => param(page, "view")).toBe(left);
});
