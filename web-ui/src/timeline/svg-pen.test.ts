// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { ROOMY } from "./detail.ts";
import { drawFrame } from "./draw/frame.ts";
import { placedAt } from "./geometry.ts";
import { dot, range } from "./items.fixture.ts";
import { TimeScale } from "./scale.ts";
import { SvgPen } from "./svg-pen.ts";
import { axisOf } from "./ticks.ts";

const scale = new TimeScale({ start: 0, end: 100 }, 1000);
const palette = {
  paper: "rgb(251, 248, 241)",
  ink: "#111",
  muted: "#555",
  rule: "#ccc",
  tint: "#eee",
  accent: "#900",
};

function drawn() {
  const pen = new SvgPen((text) => text.length * 6);
  const soft = range("soft", 10, 40);
  const items = [
    dot("a day", 50),
    { ...soft, shape: { ...soft.shape, approximate: true } },
    range("<open & wide>", 60, null),
  ];
  drawFrame(pen.asPen, {
    scale,
    width: 1000,
    covered: 0,
    plotHeight: 400,
    height: 448,
    palette,
    detail: ROOMY,
    axis: axisOf(scale),
    placed: items.map((item, row) =>
      placedAt(item, row, { text: item.title, width: 60 }, scale, ROOMY, 400),
    ),
    clusters: [{ x: 300, from: 0, to: 9, ids: ["a", "b"] }],
    columns: [{ from: 20, to: 30, certain: 2, possible: 4 }],
    counts: [],
    column: null,
    columnLabel: () => "",
    number: String,
    lanes: [],
    selected: null,
    hovered: null,
    today: 50,
    todayLabel: "today",
  });
  return pen.document(1000, 448, palette.paper, "Some <days>");
}

test("the whole frame becomes well-formed SVG, its words text", () => {
  const svg = new DOMParser().parseFromString(drawn(), "image/svg+xml");
  expect(svg.querySelector("parsererror")).toBeNull();
  const words = [...svg.querySelectorAll("text")].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(["a day", "<open & wide>", "+2", "today"]));
  expect(svg.querySelector("title")?.textContent).toBe("Some <days>");
});

test("hatching is clipped, fading ends are gradients, nothing is undefined", () => {
  const text = drawn();
  expect(text).toContain("<clipPath");
  expect(text).toContain("<linearGradient");
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});
