import { expect, opened, param, row, rows, test } from "./dateline.ts";

test.beforeEach(async ({ request, timeline }) => {
  for (const [title, date] of [
    ["A summit is held", "2018-06-12"],
    ["A coin is minted", "2018-05~"],
    ["A speech is given", "1987-06-12"],
    ["A letter is found", "[..2018-05-22]"],
  ]) {
    await request.post("/api/v1/events", { data: { timeline, title, date } });
  }
});

test("typed dates are the range, in the address, and filter the list", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await expect(rows(page)).toHaveCount(4);
  await page.getByLabel("From", { exact: true }).fill("June 2018");
  await page.getByLabel("From", { exact: true }).press("Enter");
  await expect(row(page, "coin")).toHaveCount(0);
  await page.getByLabel("To", { exact: true }).fill("2018-06");
  await page.getByLabel("To", { exact: true }).press("Enter");
  await expect.poll(() => param(page, "to")).toBe("2018-06");
  expect(param(page, "from")).toBe("2018-06");
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, "summit")).toBeVisible();

  await expect(page.getByText("1 event without a day left out.")).toBeVisible();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(row(page, "letter")).toBeVisible();

  await page.reload();
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("Jun 2018");
  await page.getByRole("button", { name: "All dates" }).click();
  await expect(rows(page)).toHaveCount(4);
  expect(param(page, "from")).toBeNull();
});

for (const [device, viewport] of [
  ["wide", { width: 1280, height: 800 }],
  ["narrow", { width: 390, height: 844 }],
] as const) {
  test(`a range that is set and left moves nothing on a ${device} page`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize(viewport);
    await opened(page, `/?timeline=${timeline}`);
    const places = () =>
      Promise.all([page.locator("#timeline").boundingBox(), page.locator(".track").boundingBox()]);
    const before = await places();
    await page.getByLabel("From", { exact: true }).fill("June 2018");
    await page.getByLabel("From", { exact: true }).press("Enter");
    await expect(page.getByRole("checkbox", { name: "certain only" })).toBeVisible();
    const [stage, track] = await places();
    expect([stage?.y, track]).toEqual([before[0]?.y, before[1]]);
    await page.getByRole("button", { name: "All dates" }).click();
    await expect(rows(page)).toHaveCount(4);
    expect(await places()).toEqual(before);
  });
}

test("the way out of a range is there also where nothing else is", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&from=2018&q=nosuchword`);
  await page.getByRole("button", { name: "All dates" }).click();
  await expect.poll(() => param(page, "from")).toBeNull();
});

test("a search that finds only what has no day says so on the stage", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}&q=letter`);
  await expect(rows(page)).toHaveCount(1);
  const note = page.getByText("Found, but without a day");
  await expect(note).toBeVisible();
  await expect(note).toBeInViewport();
  await page.getByRole("region", { name: "Without a day" }).getByRole("button").click();
  await expect(row(page, "letter")).toHaveAttribute("aria-current", "true");
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(note).toHaveCount(0);
});

test("a stretch of time is the whole range, typed or chosen", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  const from = page.getByLabel("From", { exact: true });
  await from.fill("last 5 years");
  await from.press("Enter");
  await expect.poll(() => param(page, "to")).toBe(new Date().toISOString().slice(0, 10));
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("combobox", { name: "Ready-made ranges" }).selectOption("any time");
  await expect(rows(page)).toHaveCount(4);
  await from.fill("between 1 and 30 June 2018");
  await from.press("Enter");
  await expect.poll(() => param(page, "to")).toBe("2018-06-30");
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("combobox", { name: "Ready-made ranges" }).selectOption("any time");
  await from.fill("1950s");
  await from.press("Enter");
  await expect.poll(() => param(page, "from")).toBe("195X");
  expect(param(page, "to")).toBe("195X");
  await from.fill("1980s");
  await from.press("Enter");
  await expect.poll(() => param(page, "to")).toBe("198X");
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, "speech")).toBeVisible();
});

test("a range that is typed at either end sets both, and both say what is meant", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  for (const [typed, asked, said, found] of [
    ["until 1990", [null, "1990"], ["", "1990"], 1],
    ["before June 2018", [null, "2018-05"], ["", "May 2018"], 2],
    ["since 2014", ["2014", null], ["2014", ""], 2],
    ["2014..2018", ["2014", "2018"], ["2014", "2018"], 2],
    ["2014-2018", ["2014", "2018"], ["2014", "2018"], 2],
    ["from spring 2014 to June 2018", ["2014-21", "2018-06"], ["spring 2014", "Jun 2018"], 2],
    ["..12018", [null, "Y12018"], ["", "12018"], 3],
  ] as const) {
    for (const end of ["From", "To"]) {
      const field = page.getByLabel(end, { exact: true });
      await field.fill(typed);
      await field.press("Enter");
      for (const [i, name] of (["From", "To"] as const).entries()) {
        await expect(page.getByLabel(name, { exact: true }), typed).toHaveValue(said[i] ?? "");
        expect(param(page, name.toLowerCase())).toBe(asked[i]);
      }
      await expect(rows(page), typed).toHaveCount(found);
      await page.getByRole("combobox", { name: "Ready-made ranges" }).selectOption("any time");
      await expect.poll(() => [param(page, "from"), param(page, "to")]).toEqual([null, null]);
    }
  }
});

for (const [typed, why] of [
  ["2018..2014", "The range ends before it begins."],
  ["until the moon", /^This is not understood as a date/],
  ["6/12/2018", "This may be 12 June 2018 or 6 December 2018: write which."],
  ["30 February 2018", "There is no such day."],
] as const) {
  test(`“${typed}” is no range, and it is said why`, async ({ page, timeline }) => {
    await opened(page, `/?timeline=${timeline}`);
    const field = page.getByLabel("To", { exact: true });
    await field.fill(typed);
    await field.press("Enter");
    await expect(page.getByRole("alert")).toHaveText(why);
    expect([param(page, "from"), param(page, "to")]).toEqual([null, null]);
    await expect(field).toHaveValue(typed);
  });
}

test("a date that is none says so at its field", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.getByLabel("From", { exact: true }).fill("2019-02-29");
  await page.getByLabel("From", { exact: true }).press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("From", { exact: true })).toHaveAttribute("aria-invalid", "true");
  expect(param(page, "from")).toBeNull();
});

test("the thumbs of the overview are sliders: keys and dragging set the range", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  const start = page.getByRole("slider", { name: "First day of the range" });
  await start.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => param(page, "from")).not.toBeNull();
  await expect(row(page, "speech")).toHaveCount(0);
  await page.keyboard.press("Home");
  await expect.poll(() => param(page, "from")).toBeNull();

  const box = await start.boundingBox();
  const track = await page.locator(".track").boundingBox();
  if (!box || !track) throw new Error("no overview");
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.8, box.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => param(page, "from")).not.toBeNull();
  await expect(row(page, "speech")).toHaveCount(0);
});

test("search narrows, and going back widens again", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("coin");
  await expect(rows(page)).toHaveCount(1);
  expect(param(page, "q")).toBe("coin");
  await page.goBack();
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("back and forward go across a selection, and back again", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.getByRole("searchbox").fill("summit");
  await expect.poll(() => param(page, "q")).toBe("summit");
  await row(page, "summit").click();
  await expect.poll(() => param(page, "event")).not.toBeNull();
  await page.goBack();
  await expect.poll(() => param(page, "event")).toBeNull();
  expect(param(page, "q")).toBe("summit");
  await page.goBack();
  await expect(rows(page)).toHaveCount(4);
  expect(param(page, "q")).toBeNull();
  await page.goForward();
  await expect(rows(page)).toHaveCount(1);
  await page.goForward();
  await expect.poll(() => param(page, "event")).not.toBeNull();
  await expect(row(page, "summit")).toHaveAttribute("aria-current", "true");
});

test("nothing found is said, with the way out", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&q=nosuchword`);
  await expect(page.getByRole("heading", { name: "No events match" })).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(rows(page)).toHaveCount(4);
});

test("an empty timeline says how it fills", async ({ page, request }) => {
  const slug = `empty-${Date.now().toString(36)}`;
  await request.post("/api/v1/timelines", { data: { slug, title: "Empty" } });
  await opened(page, `/?timeline=${slug}`);
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
});

test("on a phone it is said before the empty stage that nothing is found", async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await opened(page, `/?timeline=${timeline}&q=nosuchword`);
  const said = await page.locator(".empty-state").boundingBox();
  const stands = await page.locator(".stage-area").boundingBox();
  if (!said || !stands) throw new Error("nothing is said, or there is no stage");
  expect(said.y + said.height).toBeLessThanOrEqual(stands.y);
});

test("a timeline that is not there is named, and others are a choice away", async ({
  page,
  timeline,
}) => {
  await page.goto("/?timeline=nosuchtimeline");
  await expect(page.locator(".notice")).toContainText("There is no timeline of this name");
  const menu = page.getByRole("combobox", { name: "Timeline" });
  await expect(menu.locator("option:checked")).toHaveText("nosuchtimeline");
  await menu.selectOption(timeline);
  await expect(rows(page)).toHaveCount(4);
  await expect(menu.locator("option", { hasText: "nosuchtimeline" })).toHaveCount(0);
});
