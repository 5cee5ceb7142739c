import { card, createEvent, expect, opened, param, row, stage, test } from "./dateline.ts";

test.beforeEach(async ({ request, timeline }) => {
  for (let month = 1; month <= 9; month++) {
    await createEvent(request, { timeline, title: `Event ${month}`, date: `2018-0${month}-10` });
  }
});

/** Days that the address says are on the stage. */
function days(view: string | null): number {
  const [start, end] = (view ?? "").split("~");
  return (Date.parse(end ?? "") - Date.parse(start ?? "")) / 86_400_000;
}

test("keys zoom and pan", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await stage(page).focus();
  await page.keyboard.press("+");
  await expect.poll(() => param(page, "view")).not.toBeNull();
  const close = param(page, "view");
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(() => days(param(page, "view"))).toBeGreaterThan(days(close));
  const wide = param(page, "view");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => param(page, "view")).not.toBe(wide);
  expect(days(param(page, "view"))).toBeCloseTo(days(wide), -1);
});

test("keys and buttons zoom to the chosen event, beside the card", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&view=2017-01-01~2020-12-31`);
  await row(page, "Event 2").click();
  await expect(card(page).getByRole("heading", { name: "Event 2" })).toBeFocused();
  for (let i = 0; i < 5; i++) await page.getByRole("button", { name: "Zoom in" }).click();
  await stage(page).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("+");
  await expect.poll(() => days(param(page, "view"))).toBeLessThan(12);
  const [start = "", end = ""] = (param(page, "view") ?? "").split("~");
  expect(Date.parse(start)).toBeLessThan(Date.parse("2018-02-11"));
  expect(Date.parse(end)).toBeGreaterThan(Date.parse("2018-02-10"));
});

test("W, A, S and D do the same on the stage, and mean nothing else there", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}&view=2018-01-01~2018-12-31`);
  await stage(page).focus();
  await page.keyboard.press("w");
  await expect.poll(() => days(param(page, "view"))).toBeLessThan(300);
  const close = param(page, "view");
  await page.keyboard.press("a");
  await expect.poll(() => param(page, "view")).not.toBe(close);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("s");
  await expect.poll(() => days(param(page, "view"))).toBeGreaterThan(350);
  await page.keyboard.press("End");
  await expect
    .poll(() => Date.parse(param(page, "view")?.split("~")[1] ?? ""))
    .toBeGreaterThan(Date.parse("2018-09-10"));
  await page.keyboard.press("Home");
  await expect
    .poll(() => Date.parse(param(page, "view")?.split("~")[0] ?? ""))
    .toBeLessThan(Date.parse("2018-01-11"));
});

test("the wheel zooms about the pointer, dragging moves, a double click goes closer", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}&view=2018-01-01~2018-12-31`);
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("no stage");
  const [x, y] = [box.x + box.width / 2, box.y + 90];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => days(param(page, "view"))).toBeLessThan(300);
  const zoomed = param(page, "view");
  await page.mouse.down();
  await page.mouse.move(x + 150, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => param(page, "view")).not.toBe(zoomed);
  await page.waitForTimeout(400);
  const dragged = days(param(page, "view"));
  await page.mouse.dblclick(x, y);
  await expect.poll(() => days(param(page, "view"))).toBeLessThan(dragged * 0.6);
});

test("buttons zoom, and bring everything back", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&view=2018-01-01~2018-12-31`);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => days(param(page, "view"))).toBeLessThan(200);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => days(param(page, "view"))).toBeGreaterThan(300);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => days(param(page, "view"))).toBeLessThan(200);
  await expect(page.getByRole("button", { name: /earlier event/ })).toBeVisible();
  await page.getByRole("button", { name: "Show all events" }).click();
  await expect(page.getByRole("button", { name: /earlier event/ })).toHaveCount(0);
});

test("an event is chosen on the stage, by pointer and by keys", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&view=2018-04-10~2018-06-10`);
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("no stage");
  // 10 May is the 30th of 61 days; with nothing beside it, it stands in the lowest row.
  const x = box.x + (30.5 / 61) * box.width;
  await page.mouse.click(x, box.y + box.height - 48 - 4 - 40);
  await expect(card(page).getByRole("heading", { name: "Event 5" })).toBeVisible();
  await expect(row(page, "Event 5")).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("n");
  await expect(card(page).getByRole("heading", { name: "Event 6" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
});

test("by keyboard alone: from the list to the card and back", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the list of events" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Select", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".narrow summary")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(row(page, "Event 1")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(row(page, "Event 3")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { name: "Event 3" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row(page, "Event 3")).toBeFocused();
});

test("the list goes along with what is chosen elsewhere", async ({ page, request, timeline }) => {
  for (let day = 10; day < 30; day++) {
    await createEvent(request, { timeline, title: `Late ${day}`, date: `2019-05-${day}` });
  }
  await opened(page, `/?timeline=${timeline}`);
  const [first, last] = [row(page, "Event 1"), row(page, "Late 29")];
  await expect(last).not.toBeInViewport();
  await page.keyboard.press("p");
  await expect(card(page).getByRole("heading", { name: "Late 29" })).toBeVisible();
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await stage(page).focus();
  await page.keyboard.press("n");
  await expect(card(page).getByRole("heading", { name: "Event 1" })).toBeVisible();
  await expect(first).toBeInViewport({ ratio: 1 });
  // Names that stay at the top stand over no part of it.
  const [box, name] = [
    await first.boundingBox(),
    await page.locator(".list h3").first().boundingBox(),
  ];
  expect(box?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0) - 1);
});

for (const width of [1080, 1280, 1440]) {
  test(`what lies beside the view is told beside the card, not under it, at ${width} pixels`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await opened(page, `/?timeline=${timeline}&view=2018-05-01~2018-05-31`);
    await expect(page.locator(".off")).toHaveCount(2);
    await row(page, "Event 5").click();
    await expect(card(page).locator("h2")).toBeVisible();
    const edge = await card(page).boundingBox();
    await expect(page.locator(".off")).toHaveCount(2);
    for (const tool of await page.locator(".tools :is(.zoom, .lanes, summary, .off)").all()) {
      const box = await tool.boundingBox();
      if (!box || !edge) throw new Error("no card, no tools");
      expect(box.x + box.width).toBeLessThanOrEqual(edge.x);
    }
  });
}
