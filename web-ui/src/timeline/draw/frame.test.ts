import { expect, test } from "vitest";
import { ROOMY } from "../detail.ts";
import { hit, placedAt } from "../geometry.ts";
import type { Item } from "../item.ts";
import { dot, range } from "../items.fixture.ts";
import { recordingPen } from "../recording.fixture.ts";
import { TimeScale } from "../scale.ts";
import { axisOf } from "../ticks.ts";
import { drawFrame, type Frame } from "./frame.ts";
import { cutNameAt } from "./lanes.ts";

const scale = new TimeScale({ start: 0, end: 100 }, 1000);
const palette = {
  paper: "paper",
  ink: "ink",
  muted: "muted",
  rule: "rule",
  tint: "tint",
  accent: "accent",
};

function draw(items: readonly Item[], part: Partial<Frame> = {}) {
  const { pen, calls } = recordingPen();
  const label = { text: "a title", width: 60 };
  const placed = items.map((item, row) => placedAt(item, row, label, scale, ROOMY, 400));
  drawFrame(pen, {
    scale,
    width: 1000,
    covered: 0,
    plotHeight: 400,
    height: 448,
    palette,
    detail: ROOMY,
    axis: axisOf(scale),
    placed,
    clusters: [],
    columns: [],
    counts: [],
    column: null,
    columnLabel: () => "so many",
    number: (n) => `(${n})`,
    lanes: [],
    selected: null,
    hovered: null,
    today: null,
    todayLabel: "today",
    ...part,
  });
  const named = (name: string) => calls.filter((call) => call.name === name);
  return { calls, named, placed, texts: named("fillText").map(({ args }) => args[0]) };
}

test("a day is a dot in the middle of its day", () => {
  const { named } = draw([dot("a", 50)]);
  expect(named("arc")[0]?.args.slice(0, 2)).toEqual([505, 360]);
});

test("a name does not outlive its mark at the left, nor reach beyond the end", () => {
  expect(draw([dot("gone", -2)]).texts).not.toContain("a title");
  // 45 pixels from its dot to the end, less the air there; six for each letter.
  expect(draw([dot("last", 93)]).texts).toContain("a title");
  expect(draw([dot("last", 94)]).texts).toEqual(expect.arrayContaining(["a tit…"]));
  expect(draw([dot("last", 98)]).texts).not.toContainEqual(expect.stringMatching(/^a/));
});

test("a range keeps its name in view, shortened to what is left of it", () => {
  const { named } = draw([range("long", -60, 4)]);
  const [title] = named("fillText").filter(({ args }) => args[1] === 10);
  expect(title?.args[0]).toBe("a ti…");
  expect(draw([range("gone", -60, -1)]).texts).not.toContainEqual(expect.stringMatching(/^a/));
});

test("title and date are written for what is in view", () => {
  expect(draw([dot("a", 50)]).texts).toEqual(expect.arrayContaining(["a title", "some day"]));
  expect(draw([dot("far", 5000)]).texts).not.toContain("a title");
});

test("possible days are hatched, only the certain ones are solid", () => {
  const solid = ({ named }: ReturnType<typeof draw>) =>
    named("fillRect").filter(({ fill, args }) => fill === "ink" && args[3] === ROOMY.bandHeight);
  const month = draw([range("a", 10, 40)]);
  expect(month.named("clip")).toHaveLength(1);
  expect(solid(month)).toHaveLength(0);
  const span = { ...range("b", 10, 40), shape: { ...range("b", 10, 40).shape, span: true } };
  const core = draw([{ ...span, shape: { ...span.shape, core: [20, 30] } }]);
  expect(solid(core)[0]?.args).toEqual([200, 385, 100, ROOMY.bandHeight]);
});

test("a disputed date has a sign before its title, which makes room for it", () => {
  const plain = draw([dot("a", 50)]);
  const disputed = draw([{ ...dot("a", 50), disputed: true }]);
  const x = ({ named }: typeof plain) => Number(named("fillText")[0]?.args[1]);
  expect(x(disputed) - x(plain)).toBe(14);
  expect(disputed.named("lineTo").length - plain.named("lineTo").length).toBe(3);
});

test("planned, reported and possible differ by shape, not by colour", () => {
  const shape = (factuality: Item["factuality"]) =>
    draw([{ ...dot("a", 50), factuality }])
      .calls.filter(({ name }) => ["arc", "fill", "closePath", "lineTo"].includes(name))
      .map(({ name, fill }) => `${name} ${fill}`)
      .join();
  const shapes = (["actual", "planned", "reported", "hypothetical", "negated"] as const).map(shape);
  expect(new Set(shapes).size).toBe(5);
});

test("the outline of a planned range is dashed", () => {
  const dashes = (factuality: Item["factuality"]) =>
    draw([{ ...range("a", 10, 40), factuality }]).calls.some(({ dash }) => dash.length > 0);
  expect(dashes("planned")).toBe(true);
  expect(dashes("actual")).toBe(false);
});

test("what the source doubts is dotted, what it leaves open between dates is one block each", () => {
  const doubted = range("a", 10, 40);
  const dotted = draw([{ ...doubted, shape: { ...doubted.shape, uncertain: true } }]);
  expect(dotted.named("clip")).toHaveLength(0);
  expect(dotted.named("fillRect").filter(({ args }) => args[2] === 1.5).length).toBeGreaterThan(20);
  const either = draw([
    {
      ...doubted,
      shape: {
        ...doubted.shape,
        either: [
          [10, 12],
          [38, 40],
        ],
      },
    },
  ]);
  expect(either.named("strokeRect")).toHaveLength(2);
});

test("every kind of date has a look of its own, whatever is written beside it", () => {
  const month = range("a", 10, 40);
  const shaped = (part: Partial<Item["shape"]>) => ({
    ...month,
    shape: { ...month.shape, ...part },
  });
  const looks: Readonly<Record<string, Item>> = {
    possible: month,
    certain: shaped({ span: true, core: [10, 40] }),
    partly: shaped({ span: true, core: [20, 30] }),
    around: shaped({ approximate: true }),
    perhaps: shaped({ uncertain: true }),
    either: shaped({
      either: [
        [10, 12],
        [38, 40],
      ],
    }),
    "without an end": shaped({ to: null }),
    "without a beginning": shaped({ from: null }),
    planned: { ...month, factuality: "planned" },
    disputed: { ...month, disputed: true },
    "a day": dot("a", 10),
  };
  const seen = new Map<string, string>();
  for (const [name, item] of Object.entries(looks)) {
    const strokes = draw([item])
      .calls.filter(({ name }) => name !== "fillText" && name !== "strokeText")
      .map((call) => JSON.stringify(call))
      .join();
    expect(seen.get(strokes), name).toBeUndefined();
    seen.set(strokes, name);
  }
});

test("around a date the ends fade, and no bracket says “not before” or “not after”", () => {
  const month = range("a", 10, 40);
  const around = draw([{ ...month, shape: { ...month.shape, approximate: true } }]);
  const faded = ({ named }: ReturnType<typeof draw>) =>
    named("fillRect").filter(({ fill }) => typeof fill === "object").length;
  const brackets = ({ named }: ReturnType<typeof draw>) =>
    named("moveTo").filter(({ args }) => args[1] === 382.5).length;
  expect([faded(around), brackets(around)]).toEqual([2, 0]);
  expect([faded(draw([month])), brackets(draw([month]))]).toEqual([0, 2]);
});

test("an open end is an arrow at the edge of the stage, at the side where it is open", () => {
  const tips = (from: number | null, to: number | null) => {
    const item = { ...range("a", 0, to), shape: { ...range("a", 0, to).shape, from } };
    const { calls } = draw([item]);
    return calls.flatMap(({ name }, i) => (name === "closePath" ? [calls[i - 3]?.args[0]] : []));
  };
  expect(tips(10, null)).toEqual([1000]);
  expect(tips(null, 40)).toEqual([0]);
  expect(tips(10, 40)).toEqual([]);
});

test("columns say how many there are: solid the certain, pale the possible", () => {
  const column = { from: 20, to: 30, certain: 25, possible: 100 };
  const { named, texts } = draw([], { columns: [column], counts: [{ ...column, possible: 1234 }] });
  const [possible, certain] = named("fillRect").filter(({ args }) => args[0] === 200);
  expect(Number(certain?.args[3]) / Number(possible?.args[3])).toBeCloseTo(0.5);
  expect(texts).toContain("(1234)");
});

test("the column under the pointer tells its days", () => {
  const column = { from: 20, to: 30, certain: 25, possible: 100 };
  expect(draw([], { columns: [column], column }).texts).toContain("so many");
});

test("lanes have names, also one that is alone; a stage without lanes has none", () => {
  const lane = (title: string, top: number) => ({ title, top, bottom: top + 50 });
  expect(draw([], { lanes: [lane("Hanoi", 0), lane("Berlin", 50)] }).texts).toEqual(
    expect.arrayContaining(["Hanoi", "Berlin"]),
  );
  expect(draw([], { lanes: [lane("Only Hanoi", 0)] }).texts).toContain("Only Hanoi");
  expect(draw([], { lanes: [lane("", 0)] }).texts).toEqual(draw([], { lanes: [] }).texts);
});

test("the name of a lane stands on paper, over the titles that reach below it", () => {
  const lane = (title: string, top: number) => ({ title, top, bottom: top + 50 });
  const lanes = [lane("Hanoi", 300), lane("Berlin", 350)];
  const { calls } = draw([dot("last", 93)], { lanes });
  const at = (name: string, text: string) =>
    calls.findIndex((call) => call.name === name && call.args[0] === text);
  const name = at("fillText", "Hanoi");
  expect(name).toBeGreaterThan(at("fillText", "a title"));
  const paper = calls[name - 1];
  expect([paper?.name, paper?.fill]).toEqual(["fillRect", "paper"]);
  // Five letters of six pixels, ten to the edge.
  expect(Number(paper?.args[0])).toBeLessThan(1000 - 10 - 30);
});

test("clusters say how many they hold", () => {
  const clusters = [{ x: 300, from: 0, to: 9, ids: ["a", "b", "c"] }];
  expect(draw([], { clusters }).texts).toContain("+3");
});

test("today is a line of dots from top to axis, and its word stands beside it", () => {
  const lines = (today: number) =>
    draw([], { today })
      .named("lineTo")
      .filter(({ dash }) => dash.length > 0)
      .map(({ args }) => args);
  expect(lines(50)).toEqual([[500.5, 400]]);
  expect(lines(-1)).toEqual([]);
  expect(draw([], { today: 50 }).texts).toContain("today");
});

test("the larger unit is named as long as any of it is in view", () => {
  const era = { start: -500, end: 60, label: "1969" };
  const { named } = draw([], { axis: { ticks: [], eras: [era] } });
  const [name] = named("fillText").filter(({ args }) => args[0] === "1969");
  expect(name?.args[1]).toBe(10);
});

test("the selected event wears the accent", () => {
  const { named } = draw([dot("a", 50)], { selected: "a" });
  expect(
    named("fillText").some(({ args, fill }) => args[0] === "a title" && fill === "accent"),
  ).toBe(true);
});

test("a pointer meets mark and label, and nothing beside them", () => {
  const { placed } = draw([dot("a", 50), range("b", 10, 40)]);
  expect(hit(placed, 505, 360, ROOMY.rowHeight)).toBe("a");
  expect(hit(placed, 560, 365, ROOMY.rowHeight)).toBe("a");
  expect(hit(placed, 250, 335, ROOMY.rowHeight)).toBe("b");
  expect(hit(placed, 800, 365, ROOMY.rowHeight)).toBeNull();
});

test("the title of a long range stays in view", () => {
  expect(
    placedAt(range("a", -500, 500), 0, { text: "a", width: 60 }, scale, ROOMY, 400).textX,
  ).toBe(10);
});

test("a name ends before what stands over the stage, unless it begins there", () => {
  const names = (covered: number) =>
    draw([dot("a", 55), dot("b", 65)], { covered }).texts.filter((text) =>
      String(text).startsWith("a t"),
    );
  expect(names(0)).toEqual(["a title", "a title"]);
  expect(names(400)).toEqual(["a t…", "a title"]);
});

test("a name ends before the name of its lane", () => {
  const lanes = [
    { title: "Oslo", top: 400 - 2 * ROOMY.rowHeight, bottom: 400 - ROOMY.rowHeight },
    { title: "Hanoi", top: 400 - ROOMY.rowHeight, bottom: 400 },
  ];
  const { texts } = draw([dot("a", 94), dot("b", 20)], { lanes });
  expect(texts).toContain("a title");
  expect(texts).not.toContain("a titl…");
  expect(texts.filter((text) => String(text).startsWith("a t"))).toEqual(["a title"]);
});

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

test("a lane's long name is shortened to a share of the width, and the events have the rest", () => {
  const lanes = [{ title: LONG, top: 400 - ROOMY.rowHeight, bottom: 400 }];
  const { named, texts } = draw([dot("a", 60)], { lanes });
  const name = texts.find((text) => String(text).startsWith("Donau"));
  expect(name).toBe(`${LONG.slice(0, 49)}…`);
  const paper = named("fillRect").find(({ fill, args }) => fill === "paper" && args[3] === 17);
  // 300 pixels of letters, ten to the edge, six of air.
  expect(paper?.args.slice(0, 1)).toEqual([1000 - 316]);
  expect(texts).toContain("a title");
  expect(draw([dot("a", 66)], { lanes }).texts).not.toContain("a title");
});

test.each([
  ["over the shortened name", LONG, 800, 110, LONG],
  ["beside it", LONG, 600, 110, ""],
  ["under it", LONG, 800, 140, ""],
  ["over a name that is whole", "Hanoi", 970, 110, ""],
])("a pointer %s is told the whole one, or nothing", (_, title, x, y, told) => {
  const { pen } = recordingPen();
  expect(cutNameAt(pen, [{ title, top: 100, bottom: 200 }], 1000, x, y)).toBe(told);
});

test("where there are no lanes no pointer is told a name", () => {
  const { pen } = recordingPen();
  expect(cutNameAt(pen, [{ title: "", top: 0, bottom: 200 }], 1000, 990, 5)).toBe("");
  expect(cutNameAt(pen, [], 1000, 990, 5)).toBe("");
});
