// Pictures of a running system for the README: DATELINE_URL=... npm run screenshot -- page.png
// [--dark] [--phone] [--event WORDS] [--article]
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "../e2e/chromium.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: "boolean" },
    phone: { type: "boolean" },
    event: { type: "string" },
    article: { type: "boolean" },
    address: { type: "string", default: "/" },
  },
});
const [path] = positionals;
if (!path) throw new Error("Where to? npm run screenshot -- page.png");

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const page = await browser.newPage({
  baseURL: process.env.DATELINE_URL ?? "http://127.0.0.1:8080",
  viewport: values.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
  deviceScaleFactor: values.phone ? 2 : 1,
  colorScheme: values.dark ? "dark" : "light",
  reducedMotion: "reduce",
});
await page.goto(values.address);
await page.locator(".list[aria-busy=false] .row").first().waitFor();
if (values.event) {
  await page.locator(".row", { hasText: values.event }).first().click();
  await page.locator(".card h2").waitFor();
}
if (values.article) {
  await page.getByRole("button", { name: "Read in the article" }).first().click();
  await page.locator(".reader mark").first().waitFor();
}
await page.mouse.move(0, 0);
// The stage opens on its events in the frame after they arrive, and the fonts settle in the next.
await page.waitForTimeout(500);
await page.screenshot({ path });
await browser.close();
