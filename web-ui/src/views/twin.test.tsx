// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { isoOf } from "../dates/civil.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { apiWith, silent, summary } from "./double.fixture.ts";
import { Shared } from "./shared.ts";
import { Twin } from "./twin.tsx";

afterEach(() => render(null, document.body));

const events = Array.from({ length: 450 }, (_, n) => {
  const day = isoOf(10_000 + n);
  const date = {
    edtf: day,
    kind: "moment" as const,
    precision: "day",
    earliest: day,
    latest: day,
    display: day,
  };
  return summary({ id: `e${n}`, title: `Event ${n}`, date });
});

async function show(view: { start: number; end: number }) {
  const store = createStore(apiWith(events), readPlace(""), silent);
  const draw = (to: typeof view) =>
    render(
      <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
        <Twin view={to} highlight={() => undefined} fly={() => undefined} />
      </Shared.Provider>,
      document.body,
    );
  draw(view);
  await vi.waitFor(() => expect(buttons().length).toBeGreaterThan(0));
  return draw;
}

const buttons = () => [...document.querySelectorAll<HTMLElement>(".twin button")];
const last = () => buttons().at(-1);

test("all that is on the stage can be reached, some at a time", async () => {
  const draw = await show({ start: 10_000, end: 10_450 });
  expect(buttons()).toHaveLength(201);
  expect(last()?.textContent).toBe("200 more of 250");
  last()?.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/Event 200$/));
  expect(last()?.textContent).toBe("The last 50");
  last()?.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/Event 400$/));
  expect(buttons()).toHaveLength(450);
  expect(last()?.textContent).toMatch(/Event 449$/);
  draw({ start: 10_000, end: 10_449 });
  await vi.waitFor(() => expect(buttons()).toHaveLength(201));
});

test("where all are told there is no more", async () => {
  await show({ start: 10_000, end: 10_150 });
  expect(buttons()).toHaveLength(150);
  expect(last()?.textContent).toMatch(/Event 149$/);
});

test.each([
  ["participant", /, A summit, Kim Jong-un$/],
  ["kind", /, A summit, natural disaster$/],
  ["factuality", /, A summit, planned$/],
  ["tag", /, A summit, planned$/],
  [null, /, A summit, planned$/],
] as const)("in lanes by %s each event says in which it stands", async (lanes, words) => {
  const event = summary({
    title: "A summit",
    participants: ["Kim Jong-un"],
    kind: "natural-disaster",
    factuality: lanes === "participant" || lanes === "kind" ? "actual" : "planned",
  });
  const store = createStore(apiWith([event]), readPlace(""), silent);
  store.lanes.value = lanes;
  render(
    <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
      <Twin
        view={{ start: 17_000, end: 18_000 }}
        highlight={() => undefined}
        fly={() => undefined}
      />
    </Shared.Provider>,
    document.body,
  );
  await vi.waitFor(() => expect(last()?.textContent).toMatch(words));
});
