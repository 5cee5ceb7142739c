// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { EventDetail, HistoryEntry } from "../api/types.ts";
import { notice } from "../state/deeds.ts";
import { type Queue, queueOf } from "../state/queue.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { apiWith, detail, silent, summary } from "./double.fixture.ts";
import { ReviewEvent } from "./review-event.tsx";
import { Shared } from "./shared.ts";

afterEach(() => render(null, document.body));

/** The first of three events under review, whose decision is answered when it is let. */
async function reviewing() {
  const events = ["a", "b", "c"].map((id) => summary({ id, title: id, status: "proposed" }));
  let settle: { resolve(event: EventDetail): void; reject(error: Problem): void } | null = null;
  const mark = vi.fn(
    () =>
      new Promise<EventDetail>((resolve, reject) => {
        settle = { resolve, reject };
      }),
  );
  const desk = { mark } as unknown as Desk;
  const api = apiWith(events, { desk: () => Promise.resolve(desk) });
  const store = createStore(api, readPlace("?review&event=a"), silent);
  const queue = signal<Queue | null>(queueOf({ items: events, undated: 0, next: null }));
  const show = (at: number) =>
    act(() =>
      render(
        <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
          <ReviewEvent
            key={events[at]?.id}
            summary={events[at] as (typeof events)[0]}
            queue={queue}
            leave={() => undefined}
          />
        </Shared.Provider>,
        document.body,
      ),
    );
  await show(0);
  const press = (key: string) =>
    act(async () => {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
  await press("a");
  await vi.waitFor(() => expect(mark).toHaveBeenCalled());
  const answered = (act_: (settled: NonNullable<typeof settle>) => void) =>
    act(async () => {
      if (settle) act_(settle);
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { store, queue, show, press, answered };
}

const accepted = detail({ id: "a", version: 2, history: [{ id: 1, by: "local" } as HistoryEntry] });

test("a decision goes on to the next event", async () => {
  const { store, queue, answered } = await reviewing();
  await answered(({ resolve }) => resolve(accepted));
  expect(store.selected.value).toBe("b");
  expect([...(queue.value?.decided ?? [])]).toEqual(["a"]);
});

test("who has gone on before the answer came is not called back", async () => {
  const { store, queue, show, press, answered } = await reviewing();
  await press("ArrowRight");
  await show(1);
  await press("ArrowRight");
  await show(2);
  expect(store.selected.value).toBe("c");
  await answered(({ resolve }) => resolve(accepted));
  expect(store.selected.value).toBe("c");
  expect([...(queue.value?.decided ?? [])]).toEqual(["a"]);
});

test("who has gone on is told when the decision has failed", async () => {
  const { store, show, press, answered } = await reviewing();
  await press("ArrowRight");
  await show(1);
  await answered(({ reject }) => reject(new Problem(412, {})));
  expect(store.selected.value).toBe("b");
  expect(notice.value).toMatchObject({ kind: "failed", words: expect.stringContaining("a.") });
});
