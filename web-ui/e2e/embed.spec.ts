import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, FrameLocator, Page } from "@playwright/test";
import { createEvent, expect, opened, test } from "./dateline.ts";

test.beforeEach(async ({ request, timeline }) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await createEvent(request, { timeline, title: "A coin is minted", date: "2018-05~" });
});

/** The address in the code that a reader is given to paste. */
async function embedded(page: Page, address: string): Promise<string> {
  await opened(page, address);
  await page.locator(".legend summary", { hasText: "Share" }).click();
  const code = await page.getByRole("textbox", { name: "Code to embed" }).inputValue();
  return /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
}

/** Opens a long page of somebody else, at another origin, that frames an address. */
async function inNewspaper(
  browser: Browser,
  address: string,
  look: (frame: FrameLocator, page: Page) => Promise<void>,
) {
  const frame = `<iframe src="${address.replaceAll("&", "&amp;")}" title="Timeline" width="900" height="520"></iframe>`;
  const server = createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><title>News</title><h1>News</h1>${frame}<p style="height:3000px">`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const context = await browser.newContext({ reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await look(page.frameLocator("iframe"), page);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

test("another site frames the view; in it people look, search and read, and change nothing", async ({
  page,
  browser,
  timeline,
}) => {
  const address = await embedded(
    page,
    `/?timeline=${timeline}&q=summit&view=2018-04-01~2018-08-01`,
  );
  await inNewspaper(browser, address, async (frame, newspaper) => {
    const sent: string[] = [];
    newspaper.on("request", (request) => sent.push(request.method()));
    const twin = frame.getByRole("list", { name: "On the stage" });
    await expect(twin.getByRole("button")).toHaveText([/A summit is held/]);
    await twin.getByRole("button").focus();
    await newspaper.keyboard.press("Enter");
    const card = frame.getByRole("complementary", { name: "Event" });
    await expect(card.getByRole("heading", { name: "A summit is held" })).toBeFocused();
    for (const name of ["Edit", "Merge", "Delete", "Star", "Add to story"]) {
      await expect(card.getByRole("button", { name })).toHaveCount(0);
    }
    for (const key of ["e", "a", "r", "z", "Control+z", "?"]) await newspaper.keyboard.press(key);
    await expect(frame.getByRole("dialog")).toHaveCount(0);
    await newspaper.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    expect(new Set(sent)).toEqual(new Set(["GET"]));
  });
});

test("the embedded view has the search, the list and a voice as well", async ({
  page,
  browser,
  timeline,
}) => {
  const address = await embedded(page, `/?timeline=${timeline}&view=2018-04-01~2018-08-01`);
  await inNewspaper(browser, address, async (frame, newspaper) => {
    const list = frame.getByRole("region", { name: "Events" });
    await expect(list.locator(".row")).toHaveText([/A coin is minted/, /A summit is held/]);
    await expect(list.getByRole("button", { name: "Select", exact: true })).toHaveCount(0);
    await expect(frame.locator("#timeline[aria-busy=false]")).toBeVisible();
    await list.locator(".row").first().focus();
    await newspaper.keyboard.press("Control+a");
    await newspaper.keyboard.press(" ");
    await expect(frame.getByRole("region", { name: "Selected events" })).toHaveCount(0);
    await newspaper.keyboard.press("Escape");
    await newspaper.keyboard.press("/");
    await expect(frame.getByRole("searchbox")).toBeFocused();
    await newspaper.keyboard.type("coin");
    await expect(list.locator(".row")).toHaveText([/A coin is minted/]);
    await expect(frame.getByRole("status")).toHaveText("1 event.");
    await newspaper.keyboard.type("zz");
    await expect(list).toContainText("No events match");
    await expect(frame.getByRole("button", { name: "Add article" })).toHaveCount(0);
  });
});

test("back and forward go through what was done in the frame, and leave the page around it alone", async ({
  page,
  browser,
  timeline,
}) => {
  const address = await embedded(page, `/?timeline=${timeline}&view=2018-04-01~2018-08-01`);
  await inNewspaper(browser, address, async (frame, newspaper) => {
    const go = (by: number) => newspaper.evaluate((steps) => history.go(steps), by);
    const around = newspaper.url();
    const found = frame.getByRole("region", { name: "Events" }).locator(".row");
    const card = frame.getByRole("complementary", { name: "Event" });
    const search = frame.getByRole("searchbox");
    await expect(found).toHaveCount(2);
    await expect(frame.locator("#timeline[aria-busy=true]")).toHaveCount(0);
    await search.fill("coin");
    await expect(found).toHaveText([/A coin is minted/]);
    await found.click();
    await expect(card.getByRole("heading", { name: "A coin is minted" })).toBeVisible();
    await go(-1);
    await expect(card).toHaveCount(0);
    await expect(found).toHaveText([/A coin is minted/]);
    await go(-1);
    await expect(found).toHaveCount(2);
    await expect(search).toHaveValue("");
    await go(2);
    await expect(card.getByRole("heading", { name: "A coin is minted" })).toBeVisible();
    await expect(search).toHaveValue("coin");
    await expect(found).toHaveCount(1);
    expect(newspaper.url()).toBe(around);
    await expect(newspaper.getByRole("heading", { name: "News" })).toBeVisible();
  });
});

test("over the stage the wheel moves the page that frames it, until the stage is pressed", async ({
  page,
  browser,
  timeline,
}) => {
  const address = await embedded(page, `/?timeline=${timeline}&view=2018-04-01~2018-08-01`);
  await inNewspaper(browser, address, async (frame, newspaper) => {
    const stage = frame.locator("#timeline");
    const shown = () => stage.getAttribute("aria-label");
    await expect(frame.getByRole("list", { name: "On the stage" })).toContainText("A summit");
    const before = await shown();
    await stage.hover({ position: { x: 450, y: 200 } });
    await newspaper.mouse.wheel(0, 120);
    await expect.poll(() => newspaper.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await shown()).toBe(before);
    await newspaper.evaluate(() => scrollTo(0, 0));
    await stage.click({ position: { x: 450, y: 200 } });
    await newspaper.mouse.wheel(0, -300);
    await expect.poll(shown).not.toBe(before);
    expect(await newspaper.evaluate(() => scrollY)).toBe(0);
  });
});

for (const path of ["/", "/index.html", "/timelines/main"]) {
  test(`${path} cannot be framed`, async ({ browser, baseURL }) => {
    await inNewspaper(browser, new URL(path, baseURL).href, async (frame, newspaper) => {
      await newspaper.waitForLoadState();
      expect(newspaper.frames()).toHaveLength(2);
      await expect(frame.locator("#timeline")).toHaveCount(0);
    });
  });
}

for (const path of ["//embed.html", "/%65mbed.html", "/x/../embed.html"]) {
  test(`${path} only reads, too`, async ({ browser, baseURL, timeline }) => {
    const address = `${new URL(baseURL ?? "").origin}${path}?timeline=${timeline}`;
    await inNewspaper(browser, address, async (frame) => {
      const twin = frame.getByRole("list", { name: "On the stage" });
      await expect(twin.getByRole("button")).toHaveCount(2);
      await expect(frame.getByRole("link", { name: "Open in Dateline" })).toBeVisible();
      await expect(frame.getByRole("button", { name: "Add event" })).toHaveCount(0);
    });
  });
}

test("an address cannot break out of the code to embed", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}&q=%22+onload%3D%22x%3D1#story=%22%20onload=%22x=1`);
  await page.locator(".legend summary", { hasText: "Share" }).click();
  const code = await page.getByRole("textbox", { name: "Code to embed" }).inputValue();
  const attributes = await page.evaluate((html) => {
    const [frame, ...others] = new DOMParser().parseFromString(html, "text/html").body.children;
    return [frame?.getAttributeNames().sort(), others.length];
  }, code);
  expect(attributes).toEqual([["height", "src", "style", "title", "width"], 0]);
});
