import { expect, test, vi } from "vitest";
import type { Api } from "../api/api.ts";
import { apiWith, summary } from "../views/double.fixture.ts";
import { around } from "./around.ts";

const on = (id: string, day: string) =>
  summary({
    id,
    date: {
      edtf: day,
      kind: "moment",
      precision: "day",
      earliest: day,
      latest: day,
      display: day,
    },
  });
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

test("the nearest three at each side, nearest first, without the event itself", async () => {
  const days = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
  const events = days.map((day) => on(day, `2018-06-${day}`));
  const found = await around(apiWith(events), on("05", "2018-06-05"));
  expect(ids(found.before)).toEqual(["04", "03", "02"]);
  expect(ids(found.after)).toEqual(["06", "07", "08"]);
});

test("looks further away only as long as it finds too few", async () => {
  const events = vi.fn<Api["events"]>(() =>
    Promise.resolve({ items: [on("far", "2017-01-01")], undated: 0, next: null }),
  );
  const found = await around(apiWith([], { events }), on("a", "2018-06-05"));
  expect(ids(found.before)).toEqual(["far"]);
  expect(events).toHaveBeenCalledTimes(4);
});

test("an event without a day has nothing around it", async () => {
  const found = await around(apiWith([]), summary({ date: null }));
  expect(found).toEqual({ before: [], after: [] });
});
