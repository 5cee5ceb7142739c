import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { card, createEvent, expect, opened, rows, test } from "./dateline.ts";

test.beforeEach(async ({ request, timeline }) => {
  await createEvent(request, { timeline, title: "A summit is held", date: "2018-06-12" });
  await createEvent(request, { timeline, title: "A coin is minted", date: "2018-05~" });
});

async function saved(page: Page, name: string) {
  await page.locator(".legend summary", { hasText: "Share" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return readFile(await download.path());
}

test("the stage is saved as a picture at twice the size", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  const png = await saved(page, "Picture (PNG)");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const width = await page.locator("#timeline").evaluate((canvas) => canvas.clientWidth);
  expect(png.readUInt32BE(16)).toBe(2 * width);
  const colours = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    pen?.drawImage(bitmap, 0, 0);
    const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer;
    return new Set(new Uint32Array(pixels ?? new ArrayBuffer(0))).size;
  }, png.toString("base64"));
  expect(colours, "not an empty sheet").toBeGreaterThan(20);
});

test("the stage is saved as a drawing whose words are words", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  const svg = (await saved(page, "Drawing (SVG)")).toString();
  expect(svg).toContain(">A summit is held</text>");
  expect(svg).toContain(">around May 2018</text>");
  const flaw = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")
        ?.textContent ?? null,
    svg,
  );
  expect(flaw).toBeNull();
});

test("an embedded view shows what was chosen, changes nothing, and leads to the whole", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}&view=2018-04-01~2018-08-01`);
  await page.locator(".legend summary", { hasText: "Share" }).click();
  const code = await page.getByRole("textbox", { name: "Code to embed" }).inputValue();
  const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
  await page.goto(source);
  await expect(page.getByRole("link", { name: "Open in Dateline" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add event" })).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);
  const twin = page.getByRole("list", { name: "On the stage" });
  await twin.getByRole("button", { name: /A summit is held/ }).focus();
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { name: "A summit is held" })).toBeVisible();
  await expect(card(page).getByRole("button", { name: "Delete" })).toHaveCount(0);
  await expectNoFindings(page);
  const whole = await page.getByRole("link", { name: "Open in Dateline" }).getAttribute("href");
  expect(whole).toContain("view=2018-");
  expect(whole).not.toContain("embed");
});

test("on paper there are the stage and the list, and no buttons", async ({ page, timeline }) => {
  await opened(page, `/?timeline=${timeline}`);
  await rows(page).first().click();
  await card(page).getByRole("button", { name: "Star" }).click();
  const message = page.getByRole("region", { name: "Last change" });
  await expect(message).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(message).toBeHidden();
  await expect(page.getByRole("button", { name: "Add event" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await expect(page.locator("#timeline")).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
});
