import { createEvent, expect, opened, stage, test } from "./dateline.ts";

test("the page opens where the events are, and says how many lie far off", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "Caesar is murdered", date: "15 March 44 BCE" });
  const day = (n: number) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10);
  for (let n = 0; n < 200; n += 20) {
    await Promise.all(
      Array.from({ length: 20 }, (_, k) =>
        createEvent(request, { timeline, title: `Event ${n + k}`, date: day(n + k) }),
      ),
    );
  }
  await opened(page, `/?timeline=${timeline}`);
  const [, from = "", to = ""] =
    (await stage(page).getAttribute("aria-label"))?.match(/from (.+) to (.+), 201 events/) ?? [];
  expect(new Date(from).getUTCFullYear()).toBeGreaterThanOrEqual(2017);
  expect(new Date(to).getUTCFullYear()).toBeLessThanOrEqual(2018);
  // Every one of them is in view, or counted there.
  await expect(page.getByRole("button", { name: /later event/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Go to the 1 earlier event" }).click();
  await expect(stage(page)).toHaveAttribute("aria-label", /BCE/);
  await page.getByRole("button", { name: "Show all events" }).click();
  await expect(page.getByRole("button", { name: /(earlier|later) event/ })).toHaveCount(0);
});

test("far past and far future have their place in overview and stage", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A cave is painted", date: "Y-48000" });
  await createEvent(request, { timeline, title: "A wall falls", date: "1989-11-09" });
  await createEvent(request, { timeline, title: "Waste is safe", date: "Y12018" });
  await opened(page, `/?timeline=${timeline}`);
  await expect(page.getByRole("region", { name: "Without a day" })).toHaveCount(0);
  const ends = page.locator(".ends > span");
  await expect(ends.first()).toContainText("BCE");
  await expect(ends.last()).toHaveText(/ 1[2-9]\d\d\d$/);
  await page.getByRole("slider", { name: "Last day" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".list .row")).toHaveText([/cave/, /wall/]);
});

test("what nobody has opened is not fetched; what listens is, and in the page's language", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/assets\/([\w-]+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
    if (name) scripts.push(name);
  });
  await opened(page, "/?lang=de");
  await expect.poll(() => scripts).toContain("hands");
  for (const name of ["card", "work", "words"]) expect(scripts).not.toContain(name);
  await page.keyboard.press("e");
  await expect(page.getByRole("dialog", { name: "Neues Ereignis" })).toBeVisible();
  expect(scripts).toContain("work");
});

test("in the overview a single event is a bar and not a wall", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await opened(page, `/?timeline=${timeline}`);
  const track = await page.locator(".track").boundingBox();
  const bar = await page.locator(".bars .certain").boundingBox();
  if (!track || !bar) throw new Error("no overview");
  expect(bar.width).toBeLessThan(track.width / 10);
  expect(bar.x + bar.width / 2).toBeCloseTo(track.x + track.width / 2, 0);
});
