// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { dayOf } from "../dates/civil.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import type { Stage } from "../timeline/stage.ts";
import { apiWith, silent, summary } from "./double.fixture.ts";
import { stageKeys } from "./stage-keys.ts";

test("Home shows all events, also the few that lie far off", async () => {
  const on = (day: string) =>
    summary({
      id: day,
      date: {
        edtf: day,
        kind: "moment",
        precision: "day",
        earliest: day,
        latest: day,
        display: day,
      },
    });
  const days = ["1912-04-14", "2021-05-20", "2021-05-21"];
  const store = createStore(apiWith(days.map(on)), readPlace(""), silent);
  await vi.waitFor(() => expect(store.items.value).toHaveLength(3));
  expect(store.home.value?.start).toBeGreaterThan(dayOf(1912, 4, 15));
  const fly = vi.fn();
  stageKeys(new KeyboardEvent("keydown", { key: "Home" }), { fly } as unknown as Stage, store);
  await vi.dynamicImportSettled();
  const [view] = fly.mock.calls[0] ?? [];
  expect(view.start).toBeLessThan(dayOf(1912, 4, 14));
  expect(view.end).toBeGreaterThan(dayOf(2021, 5, 22));
});
