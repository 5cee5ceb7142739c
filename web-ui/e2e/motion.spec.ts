import type { Page } from "@playwright/test";
import { writeStory } from "../src/story/codec.ts";
import type { Transition } from "../src/story/story.ts";
import { createEvent, expect, opened, param, stage, test } from "./dateline.ts";

type Line = Readonly<{ text: string; x: number }>;

/** Before the page opens: remembers of each frame of a canvas what it has written, and where. */
async function recordFrames(page: Page, canvas: string) {
  await page.addInitScript((wanted) => {
    const frames: Line[][] = [];
    Object.assign(window, { frames });
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.matches(wanted)) frames.push([]);
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      if (this.canvas.matches(wanted)) frames.at(-1)?.push({ text, x: Math.round(x) });
      fillText.call(this, text, x, y);
    };
  }, canvas);
}

/** Since they were forgotten. */
const framesOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { frames: Line[][] }).frames);

const forgetFrames = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { frames: Line[][] }).frames.length = 0;
  });

/** Where a title has stood, one place after the other. */
const placesOf = (frames: readonly (readonly Line[])[], title: string) => [
  ...new Set(frames.flatMap((lines) => lines.filter(({ text }) => text === title)).map((l) => l.x)),
];

/** The movement is over: long enough nothing is drawn. */
async function still(page: Page) {
  await expect.poll(async () => (await framesOf(page)).length).toBeGreaterThan(0);
  await expect(async () => {
    const before = (await framesOf(page)).length;
    await page.waitForTimeout(300);
    expect((await framesOf(page)).length).toBe(before);
  }).toPass();
}

test("a story comes to a step along time, at once, or by way of the whole", async ({
  page,
  request,
  timeline,
}) => {
  const told: [title: string, date: string, transition: Transition][] = [
    ["Alpha", "2018-06-12", "cut"],
    ["Beta", "2018-06-20", "glide"],
    ["Gamma", "2018-06-30", "cut"],
    ["Delta", "2018-07-08", "overview"],
    ["Old", "1987-06-12", "glide"],
  ];
  const steps = [];
  for (const [title, date, transition] of told) {
    const { id } = await createEvent(request, { timeline, title, date });
    steps.push({ event: id, note: "", transition });
  }
  const story = writeStory({ title: "A way", steps });
  await recordFrames(page, "dialog canvas");
  const heading = page.getByRole("dialog").locator(":scope > .telling h2");

  /** From the first step on to one of them; what was drawn on the last stretch of the way. */
  const way = async (to: number, reducedMotion: "reduce" | "no-preference") => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(`/?timeline=${timeline}#story=${story}&step=${to}`);
    await page.reload();
    await expect(heading).toContainText(told[to - 1]?.[0] ?? "");
    await still(page);
    await forgetFrames(page);
    await page.keyboard.press("ArrowRight");
    await expect(heading).toContainText(told[to]?.[0] ?? "");
    await still(page);
    return framesOf(page);
  };
  const showsAll = (lines: readonly Line[]) =>
    ["Old", "Delta"].every((title) => lines.some(({ text }) => text === title));

  await expect(async () => {
    const glide = await way(1, "no-preference");
    expect(placesOf(glide, "Beta").length).toBeGreaterThan(2);
    expect(glide.some(showsAll)).toBe(false);
  }).toPass();
  const cut = await way(2, "no-preference");
  expect(placesOf(cut, "Gamma").length).toBeLessThanOrEqual(2);
  await way(3, "no-preference");
  // The whole stands for a while.
  await expect.poll(async () => (await framesOf(page)).some(showsAll)).toBe(true);
  await expect.poll(async () => showsAll((await framesOf(page)).at(-1) ?? [])).toBe(false);

  const unmoved = await way(3, "reduce");
  expect(placesOf(unmoved, "Delta").length).toBeLessThanOrEqual(2);
  expect(unmoved.some(showsAll)).toBe(false);
});

test("zooming is a short flight, and one step for those who want no motion", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A bridge", date: "2018-05-10" });
  await recordFrames(page, "#timeline");
  const places = async (reducedMotion: "reduce" | "no-preference") => {
    await page.emulateMedia({ reducedMotion });
    await opened(page, `/?timeline=${timeline}&view=2018-01-01~2019-01-01`);
    await stage(page).focus();
    await still(page);
    await forgetFrames(page);
    await page.keyboard.press("+");
    await still(page);
    return placesOf(await framesOf(page), "A bridge");
  };
  expect((await places("reduce")).length).toBeLessThanOrEqual(2);
  await expect(async () => {
    expect((await places("no-preference")).length).toBeGreaterThan(2);
  }).toPass();
});

test("keys that are pressed in the midst of a flight go on from where it leads", async ({
  page,
  request,
  timeline,
}) => {
  await createEvent(request, { timeline, title: "A bridge", date: "2018-07-02" });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await opened(page, `/?timeline=${timeline}&view=2008-01-01~2028-01-01`);
  const days = () => {
    const [start = "", end = ""] = (param(page, "view") ?? "").split("~");
    return (Date.parse(end) - Date.parse(start)) / 86_400_000;
  };
  const before = days();
  await stage(page).focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press("+");
  await expect.poll(days).toBeLessThan(before / 1.6 ** 6 + 3);
  expect(days()).toBeGreaterThan(before / 1.6 ** 6 - 3);
});
