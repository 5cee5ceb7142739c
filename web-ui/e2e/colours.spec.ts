import type { Locator, Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { BRIDGE, card, expect, opened, propose, readArticle, rows, test } from "./dateline.ts";

for (const [name, media] of [
  ["more contrast", { contrast: "more" }],
  ["forced colours", { forcedColors: "active" }],
] as const) {
  test(`with ${name} axe finds nothing either, and the stage is repainted`, async ({ page }) => {
    await opened(page);
    const painted = () =>
      page.locator("#timeline").evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await painted();
    await page.emulateMedia(media);
    await expect.poll(painted).not.toBe(before);
    await expectNoFindings(page);
  });
}

test.describe("with forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

  test("the words of the page's main button are seen", async ({ page }) => {
    await opened(page);
    await expectSeen(page.getByRole("button", { name: "Add article" }));
  });

  test("axe finds nothing in the forms, and the words of their buttons are seen", async ({
    page,
    request,
    timeline,
  }) => {
    await readArticle(request, timeline, BRIDGE);
    await opened(page, `/?timeline=${timeline}`);
    for (const [key, name] of [
      ["e", "Add event"],
      ["a", "Add article"],
    ] as const) {
      await page.keyboard.press(key);
      await expectFormSeen(page, name);
    }
    await rows(page).first().click();
    for (const [button, name] of [
      ["Edit", "Edit event"],
      ["Merge", "Merge with another event"],
      ["Correct the publication date", "When was the article published?"],
    ] as const) {
      await card(page).getByRole("button", { name: button }).first().click();
      await expectFormSeen(page, name);
    }
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog").locator("dl")).toBeVisible();
    await expectNoFindings(page);
  });

  test("axe finds nothing in the review and its forms, and their buttons' words are seen", async ({
    page,
    request,
    timeline,
  }) => {
    await propose(request, timeline, ["A bridge is opened", "2014"], ["A bridge falls", "2014"]);
    await page.goto(`/?timeline=${timeline}&review`);
    await expect(page.getByRole("heading", { name: "A bridge is opened" })).toBeFocused();
    await expectNoFindings(page);
    for (const button of await page.locator(".decisions button").all()) await expectSeen(button);
    for (const [key, name] of [
      ["c", "Correct the date"],
      ["m", "Merge with another event"],
      ["s", "Split the event"],
    ] as const) {
      await page.keyboard.press(key);
      await expectFormSeen(page, name);
    }
  });
});

/** Looks at the form that is open, and closes it. */
async function expectFormSeen(page: Page, name: string) {
  const form = page.getByRole("dialog", { name });
  const buttons = form.locator("footer button");
  await expect(buttons.last()).toBeVisible();
  await expectNoFindings(page);
  for (const button of await buttons.all()) await expectSeen(button);
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
}

async function expectSeen(button: Locator) {
  expect(await shades(button), await button.innerText()).toBeGreaterThan(10);
}

/** How many colours there are within the border, where there is nothing but words on their ground. */
async function shades(button: Locator): Promise<number> {
  const png = await button.screenshot();
  return button.evaluate(async (_, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const border = 4;
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    pen?.drawImage(bitmap, 0, 0);
    const pixels = pen?.getImageData(
      border,
      border,
      bitmap.width - 2 * border,
      bitmap.height - 2 * border,
    ).data;
    return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
  }, png.toString("base64"));
}
