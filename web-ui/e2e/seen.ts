import type { Page } from "@playwright/test";
import { expect } from "./dateline.ts";

/** A line of text as it was drawn on a canvas, pixels of the page. */
interface Drawn {
  readonly text: string;
  readonly colour: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Before the page opens: remembers what the last frame of the stage has written, and where. */
export async function watchStage(page: Page) {
  await page.addInitScript(() => {
    const drawn: Drawn[] = [];
    Object.assign(window, { drawn });
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.isConnected) drawn.length = 0;
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      fillText.call(this, text, x, y);
      if (!this.canvas.isConnected) return;
      const {
        width,
        actualBoundingBoxAscent: up,
        actualBoundingBoxDescent: down,
      } = this.measureText(text);
      const left =
        this.textAlign === "center" ? x - width / 2 : this.textAlign === "right" ? x - width : x;
      const colour = String(this.fillStyle);
      drawn.push({ text, colour, left, right: left + width, top: y - up, bottom: y + down });
    };
  });
}

/** What the last frame of the stage has written, and where. */
export const written = (page: Page) =>
  page.evaluate(() => (window as unknown as { drawn: Drawn[] }).drawn);

/** No line of the stage is written over another, and none begins or ends outside with its middle in. */
export async function expectStageReadable(page: Page) {
  const drawn = await written(page);
  expect(drawn.length).toBeGreaterThan(3);
  const over = drawn.flatMap((a, i) =>
    drawn
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1,
      )
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
  expect(over, "written over each other").toEqual([]);
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const pale = drawn
    .filter(({ colour }) => contrast(rgb(colour), rgb(paper)) < 4.5)
    .map(({ text, colour }) => `“${text}” in ${colour} on ${paper}`);
  expect(pale, "too pale").toEqual([]);
}

/** Nothing is cut off but what ends in an ellipsis by intent, and no control stands over another. */
export async function expectNothingCut(page: Page) {
  const found = await page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      !element.closest(".twin, .hidden, .spoken, .skip");
    const isCut = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const holds = overflowX === "hidden" || overflowX === "clip";
      return holds && textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1;
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 40)}”`;
    const all = [...document.querySelectorAll("body *")].filter(seen);
    const cut = all.filter((element) => element.textContent?.trim() && isCut(element)).map(name);
    const controls = all.filter((element) =>
      element.matches(".masthead :is(button, input, select), .tools :is(button, select, summary)"),
    );
    const covered = controls.flatMap((a, i) =>
      controls.slice(i + 1).flatMap((b) => {
        if (a.contains(b) || b.contains(a) || a.parentElement === b.parentElement?.parentElement)
          return [];
        const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        const over =
          p.left < q.right - 1 &&
          q.left < p.right - 1 &&
          p.top < q.bottom - 1 &&
          q.top < p.bottom - 1;
        return over ? [`${name(a)} and ${name(b)}`] : [];
      }),
    );
    const outside = controls
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.left < -1 || box.right > document.documentElement.clientWidth + 1;
      })
      .map(name);
    return { cut, covered, outside };
  });
  expect(found).toEqual({ cut: [], covered: [], outside: [] });
}

type Rgb = readonly [number, number, number];

function rgb(colour: string): Rgb {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1);
  const parts = hex
    ? hex.map((two) => Number.parseInt(two, 16))
    : colour.match(/[\d.]+/g)?.map(Number);
  const [r = 0, g = 0, b = 0] = parts ?? [];
  return [r, g, b];
}

/** As WCAG 2 has it, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
