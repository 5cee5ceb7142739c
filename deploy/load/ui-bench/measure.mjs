// Prints one row per contender: the same events, the same drag, each in a browser of its own.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { chromiumFlags, chromiumPath } from "../../../web-ui/e2e/chromium.mjs";
import { chromium } from "../../../web-ui/node_modules/@playwright/test/index.mjs";
import { rivals } from "./pages.mjs";

const dateline = process.env.DATELINE_URL ?? "http://127.0.0.1:8080";
const count = Number(process.argv[2] ?? 1000);
const FRAMES = 60;
const READY_MS = 90_000;

const events = generated(count);
const timeline = `bench-${count}`;
await fill();
const server = createServer(serve).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const here = `http://127.0.0.1:${server.address().port}`;

console.log("contender | load ms | CPU ms per frame | heap MB | JavaScript kB gzip");
await measure("Dateline", `${dateline}/?timeline=${timeline}`, "#timeline");
for (const name of Object.keys(rivals)) {
  await measure(name, `${here}/page/${encodeURIComponent(name)}`, "#t");
}
server.close();

/** The same for every run: a generator with a fixed seed. */
function generated(n) {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const two = (x) => String(x).padStart(2, "0");
  return Array.from({ length: n }, (_, i) => {
    const year = 1900 + Math.floor(125 * random());
    const [month, day] = [1 + Math.floor(12 * random()), 1 + Math.floor(28 * random())];
    return { title: `Event number ${i}`, date: `${year}-${two(month)}-${two(day)}` };
  }).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** A timeline of that name is taken to hold the events of an earlier run. */
async function fill() {
  const send = (path, body) =>
    fetch(dateline + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const made = await send("/api/v1/timelines", { slug: timeline, title: timeline });
  if (made.status !== 201) return;
  const left = [...events];
  const some = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      await send("/api/v1/events", { timeline, ...next });
    }
  };
  await Promise.all([some(), some(), some(), some()]);
}

async function serve(request, response) {
  const path = decodeURIComponent(request.url ?? "/");
  if (path.startsWith("/page/")) {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(rivals[path.slice(6)](events));
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

async function measure(name, address, stage) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    let script = 0;
    page.on("response", async (response) => {
      if (response.request().resourceType() !== "script") return;
      script += gzipSync(await response.body().catch(() => Buffer.alloc(0))).length;
    });
    // Of ours: the twin of the stage has what the stage has, in the frame after it.
    await page.addInitScript(() => {
      const look = () => {
        if (window.shownAt) return;
        if (document.querySelector(".twin li")) window.shownAt = performance.now();
        else requestAnimationFrame(look);
      };
      if (!location.pathname.startsWith("/page/")) requestAnimationFrame(look);
    });
    await page.goto(address);
    await page.waitForFunction(() => window.shownAt, null, { timeout: READY_MS });
    const load = await page.evaluate(() => window.shownAt);
    await page.waitForTimeout(1500);
    const frame = await dragged(page, stage);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("HeapProfiler.enable");
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    const figures = [load.toFixed(0), frame.toFixed(1), (usedSize / 1e6).toFixed(1)];
    console.log([name, ...figures, (script / 1000).toFixed(1)].join(" | "));
  } catch (error) {
    console.log(`${name} | not ready in ${READY_MS / 1000} s (${error.name})`);
  } finally {
    await browser.close();
  }
}

/** Main-thread milliseconds per frame while the stage is dragged to and fro. */
async function dragged(page, stage) {
  const box = await page.locator(stage).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.3];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await busy();
  for (let i = 1; i <= FRAMES; i++) {
    await page.mouse.move(x + 200 * Math.sin(i / 10), y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const spent = (await busy()) - before;
  await page.mouse.up();
  return (spent * 1000) / FRAMES;
}
