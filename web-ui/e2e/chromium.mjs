import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The machine's own Chromium: `CHROMIUM_PATH`, or the first of the usual names on the path. */
export function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isProgram);
  if (!found) {
    throw new Error(`No Chromium: set CHROMIUM_PATH, or install one of ${names.join(", ")}.`);
  }
  return found;
}

/** Root has no sandbox; and nothing but the page may talk to the network. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--font-render-hinting=none",
  "--hide-scrollbars",
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
