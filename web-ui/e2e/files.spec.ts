import type { Page } from "@playwright/test";
import { expectNoFindings } from "./axe.ts";
import { BRIDGE, expect, opened, rows, test } from "./dateline.ts";

const form = (page: Page) => page.getByRole("dialog", { name: "Add articles" });
const file = (page: Page, name: string) =>
  form(page).getByRole("listitem").filter({ hasText: name });

interface Dropped {
  readonly name: string;
  readonly type: string;
  /** Each character a byte. */
  readonly bytes: string;
}

/** As a desktop would: files come to the page over the window's events. */
async function drop(page: Page, ...files: Dropped[]) {
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, type, bytes } of dropped) {
      const content = Uint8Array.from(bytes, (c) => c.charCodeAt(0));
      transfer.items.add(new File([content], name, { type }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await expect(page.locator(".drop-here")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(page.locator(".drop-here")).toBeHidden();
}

test("files that are dropped become articles, each with its own progress and its own errors", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  const page1252 = `<meta charset=windows-1252><title>Br\xfccke</title><article><p>${"The council met at length about the old bridge and the new one. ".repeat(4)}</p><p>The old bridge collapsed on 3 March 2012.</p></article>`;
  await drop(
    page,
    { name: "bridge.txt", type: "text/plain", bytes: `A bridge for a weekend\n\n${BRIDGE}` },
    { name: "old.html", type: "text/html", bytes: page1252 },
    { name: "scan.pdf", type: "application/pdf", bytes: "%PDF-1.4\0" },
    { name: "nothing.txt", type: "text/plain", bytes: " " },
  );
  await expect(file(page, "bridge.txt")).toContainText("A bridge for a weekend");
  await expect(file(page, "old.html")).toContainText("Br\u00fccke");
  await expect(file(page, "scan.pdf")).toContainText("neither text nor HTML");
  await expect(file(page, "nothing.txt")).toContainText("The file is empty.");
  await expectNoFindings(page);
  await form(page).getByLabel("Published, where a file does not say").fill("20 April 2014");
  await expect(form(page).locator(".reading code")).toHaveText("2014-04-20");
  await form(page).getByRole("button", { name: "Read 2 articles" }).click();
  await expect(file(page, "bridge.txt")).toContainText("2 events found", { timeout: 30_000 });
  await expect(file(page, "old.html")).toContainText("Read", { timeout: 30_000 });
  await expect(form(page).getByRole("status").first()).toHaveText("2 articles read, 2 failed.");
  await form(page)
    .getByRole("button", { name: /^Show the \d events$/ })
    .click();
  await expect(form(page)).toHaveCount(0);
  await expect(page.locator(".row.fresh")).not.toHaveCount(0);
  await expect(page.locator("#timeline")).toHaveAttribute("aria-label", /2012.* to .*2014/);
  await expect(rows(page).filter({ hasText: "12 Apr 2014" })).toHaveCount(1);
  await page.keyboard.press("z");
  await expect(rows(page)).toHaveCount(0);
});

test("files are chosen from the disk by keyboard, and one is left out", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("a");
  const buffer = Buffer.from(BRIDGE);
  await page.getByLabel("Choose files").setInputFiles([
    { name: "one.txt", mimeType: "text/plain", buffer },
    { name: "two.txt", mimeType: "text/plain", buffer },
  ]);
  await form(page).getByRole("button", { name: "Leave out two.txt" }).click();
  await form(page).getByRole("button", { name: "Read 1 article" }).click();
  await expect(file(page, "one.txt")).toContainText("2 events found", { timeout: 30_000 });
});

test("text that is pasted on the page is an article; in a field it is text", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  const paste = (selector: string) =>
    page.locator(selector).evaluate((target, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, BRIDGE);
  await paste("#search");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await paste("#events");
  const text = page.getByRole("dialog", { name: "Add article" }).getByLabel("Text of the article");
  await expect(text).toHaveValue(BRIDGE);
});

test("what the service does not accept is said at its field, in words", async ({
  page,
  timeline,
}) => {
  await opened(page, `/?timeline=${timeline}`);
  await page.keyboard.press("a");
  const article = page.getByRole("dialog", { name: "Add article" });
  await article.getByRole("button", { name: "Read article" }).click();
  await expect(article.getByText("There is no text yet.")).toBeVisible();
  await article.getByLabel("Text of the article").fill(BRIDGE);
  await article.getByLabel("Address").fill("nowhere");
  await article.getByRole("button", { name: "Read article" }).click();
  await expect(article.locator("#url-note")).toHaveText(/^A web address begins/);
  await article.getByLabel("Address").fill("");
  await article.getByLabel("Published").fill("2019-02-29");
  await article.getByRole("button", { name: "Read article" }).click();
  await expect(article.locator("#published-note")).toHaveText("There is no such day.");
  await expect(article).not.toContainText(/#\/|position/);
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "From" }).fill("gobbledygook");
  await page.keyboard.press("Enter");
  await expect(page.locator("#range-from-problem")).toHaveText(/^This is not understood as a date/);
});
