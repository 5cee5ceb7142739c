import { defineConfig } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./e2e/chromium.mjs";

/** Drives a running system, named by DATELINE_URL; it starts nothing itself. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "target/e2e",
  // One system for all, and many machines have two cores: one browser at a time.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: process.env.DATELINE_URL ?? "http://127.0.0.1:8080",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
    launchOptions: { executablePath: chromiumPath(), args: chromiumFlags },
  },
});
