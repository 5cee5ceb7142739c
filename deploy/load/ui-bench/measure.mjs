// Prints a table for each number of events: the same events, the same drag, each contender in a
// browser of its own. usage: DATELINE_URL=... RIVALS=... node measure.mjs [--profile] [events...]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { chromiumFlags, chromiumPath } from "../../../web-ui/e2e/chromium.mjs";
import { chromium } from "../../../web-ui/node_modules/@playwright/test/index.mjs";
import { fill, generated } from "./events.mjs";
import { rivals } from "./pages.mjs";

const dateline = process.env.DATELINE_URL ?? "http://127.0.0.1:8080";
const profile = process.argv.includes("--profile");
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const FRAMES = 60;
const LOADS = 5;
const READY_MS = 90_000;

// The browser goes with its process; told to end it would close that alone, and the next would open.
process.on("SIGTERM", () => process.exit(143));

let events = [];
const notes = [];
const server = createServer(serve).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const here = `http://127.0.0.1:${server.address().port}`;

for (const count of sizes.length > 0 ? sizes : [1000, 1_000_000]) {
  events = generated(count);
  const timeline = `bench-${count}`;
  await fill(dateline, timeline, events);
  console.log(`\n### ${count.toLocaleString("en")} events\n`);
  console.log(
    "| | load ms | main-thread CPU of it, ms | CPU ms per frame | heap MB | JavaScript kB |",
  );
  console.log("|---|---|---|---|---|---|");
  await measure("Dateline", `${dateline}/?timeline=${timeline}`, "#timeline");
  for (const [name, { most }] of Object.entries(rivals)) {
    if (count > most) console.log(`| ${name} | more than it can hold | | | | |`);
    else await measure(name, `${here}/page/${encodeURIComponent(name)}`, "#t");
  }
  for (const line of notes.splice(0)) console.log(`\n${line}`);
}
server.close();

async function serve(request, response) {
  const path = decodeURIComponent(request.url ?? "/");
  if (path.startsWith("/page/")) {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(rivals[path.slice(6)].page(events));
    return;
  }
  try {
    const type = path.endsWith(".css") ? "text/css" : "text/javascript";
    response.setHeader("Content-Type", type);
    response.end(await readFile(join(process.env.RIVALS ?? "", "node_modules", normalize(path))));
  } catch {
    response.writeHead(404).end();
  }
}

/** Load is the median of some, each in a context of its own with nothing kept; the rest is one run. */
async function measure(name, address, stage) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: chromiumFlags,
  });
  try {
    const loads = [];
    for (let i = 1; i < LOADS; i++) {
      const { page, ...load } = await opened(browser, address);
      loads.push(load);
      if (profile && i === LOADS - 1) await tell(name, page);
      await page.context().close();
    }
    const { page, devtools, ...load } = await opened(browser, address);
    loads.push(load);
    await page.waitForTimeout(1500);
    const frame = await dragged(page, devtools, stage);
    await devtools.send("HeapProfiler.enable");
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    const figures = [
      median(loads.map(({ shown }) => shown)).toFixed(0),
      median(loads.map(({ cpu }) => cpu)).toFixed(0),
      frame.toFixed(1),
      (usedSize / 1e6).toFixed(1),
      (load.script / 1000).toFixed(1),
    ];
    console.log(`| ${name} | ${figures.join(" | ")} |`);
    const told = loads.flatMap((load) => load.told ?? []);
    if (told.length > 0)
      notes.push(`${name}'s stage stands in words, too, after ${median(told).toFixed(0)} ms.`);
  } catch (error) {
    console.log(`| ${name} | not ready in ${READY_MS / 1000} s (${error.name}) | | | | |`);
  } finally {
    await browser.close();
  }
}

async function opened(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // The thread's own time: what other programs take from it counts for nobody.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const scripts = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  // Ours says itself when its first frame with events has been seen: the rivals count the same way.
  await page.addInitScript(() => {
    new PerformanceObserver((seen) => {
      window.shownAt ??= seen.getEntriesByName("first-frame")[0]?.startTime;
    }).observe({ type: "mark", buffered: true });
    // What those are told who cannot see the stage; rivals tell them nothing.
    const look = () => {
      if (document.querySelector(".twin li")) window.toldAt = performance.now();
      else requestAnimationFrame(look);
    };
    if (!location.pathname.startsWith("/page/")) requestAnimationFrame(look);
  });
  const before = await busy(devtools);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => window.shownAt, null, { timeout: READY_MS });
  const cpu = ((await busy(devtools)) - before) * 1000;
  const shown = await page.evaluate(() => window.shownAt);
  if (!address.startsWith(here)) await page.waitForFunction(() => window.toldAt);
  const told = await page.evaluate(() => window.toldAt);
  const bodies = await Promise.allSettled(scripts);
  const script = bodies.reduce((sum, { value }) => sum + (value ? gzipSync(value).length : 0), 0);
  return { page, devtools, shown, told, cpu, script };
}

async function busy(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}

/** What was asked for on the way to the first frame, and when it came. */
async function tell(name, page) {
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < window.shownAt)
      .map((one) => [one.name.replace(location.origin, ""), one.startTime, one.responseEnd]),
  );
  console.log(`\n${name}, asked for before the first frame:\n`);
  for (const [path, from, to] of asked)
    console.log(`    ${from.toFixed(0).padStart(5)} ${to.toFixed(0).padStart(5)}  ${path}`);
  console.log();
}

/** Main-thread milliseconds per frame while the stage is dragged to and fro. */
async function dragged(page, devtools, stage) {
  const box = await page.locator(stage).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await busy(devtools);
  for (let i = 1; i <= FRAMES; i++) {
    await page.mouse.move(x + 200 * Math.sin(i / 10), y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const spent = (await busy(devtools)) - before;
  await page.mouse.up();
  return (spent * 1000) / FRAMES;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
