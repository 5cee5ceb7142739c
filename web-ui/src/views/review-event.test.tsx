// @vitest-environment happy-dom

import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { EventDetail, HistoryEntry } from "../api/types.ts";
import { deeds, notice } from "../state/deeds.ts";
import { dialog } from "../state/dialogs.ts";
import { isAtWork } from "../state/in-order.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { apiWith, detail, silent, summary } from "./double.fixture.ts";
import { Review } from "./review.tsx";
import { Shared } from "./shared.ts";

beforeEach(() => {
  deeds.value = [];
  notice.value = null;
  dialog.value = null;
});
afterEach(async () => {
  render(null, document.body);
  // What waits for an answer would hold up what comes after it.
  await vi.waitFor(() => {
    for (const answer of answers.splice(0)) answer(false);
    expect(isAtWork()).toBe(false);
  });
});

const answers: ((ok: boolean) => void)[] = [];

/** Three events under review, by a service whose every answer waits until it is let. */
async function reviewing({ details = true } = {}) {
  const events = ["a", "b", "c"].map((id) => summary({ id, title: id, status: "proposed" }));
  const asked: string[] = [];
  const answer = (name: string, id: string, version = 1) =>
    new Promise<EventDetail>((resolve, reject) => {
      asked.push(`${name} ${id}`);
      const after = { id, version: version + 1, history: [{ id: 1, by: "local" } as HistoryEntry] };
      answers.push((ok) => (ok ? resolve(detail(after)) : reject(new Problem(412, {}))));
    });
  const desk = {
    mark: (id: string, version: number, { status }: { status: string }) =>
      answer(status, id, version),
    takeBack: (id: string) => answer("back", id, 2),
  } as unknown as Desk;
  const never = () => new Promise<EventDetail>(() => undefined);
  const api = apiWith(events, {
    desk: () => Promise.resolve(desk),
    ...(details ? {} : { event: never }),
  });
  const store = createStore(api, readPlace("?review"), silent);
  await act(async () => {
    render(
      <Shared.Provider value={{ store, live: silent, repaints: signal(0) }}>
        <Review />
      </Shared.Provider>,
      document.body,
    );
  });
  await vi.waitFor(() => expect(document.querySelector(".decisions")).not.toBeNull());
  /** As a browser sends them: what a key has changed is shown before the next one. */
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await Promise.resolve();
    }
  };
  const let_ = (ok: boolean) =>
    act(async () => {
      await vi.waitFor(() => expect(answers).not.toHaveLength(0));
      answers.shift()?.(ok);
      await soon();
    });
  return { store, asked, press, answered: () => let_(true), refused: () => let_(false) };
}

const soon = () => new Promise<void>((resolve) => setTimeout(resolve));
const heading = () => document.querySelector("h3")?.textContent;
const progress = () => document.querySelector(".progressed span")?.textContent;

test("each key decides on the event that is shown, however late the answers are", async () => {
  const { asked, press, answered } = await reviewing();
  expect(heading()).toBe("a");
  await press("a", "d", "a");
  expect(heading()).toBe("All reviewed");
  expect(progress()).toContain("3 of 3");
  for (let i = 0; i < 3; i++) await answered();
  expect(asked).toEqual(["accepted a", "dismissed b", "accepted c"]);
  expect(document.activeElement?.textContent).toBe("All reviewed");
});

test("keys do not wait for what the event rests on", async () => {
  const { asked, press, answered } = await reviewing({ details: false });
  await press("a", "ArrowRight", "d");
  for (let i = 0; i < 2; i++) await answered();
  expect(asked).toEqual(["accepted a", "dismissed c"]);
});

test("what cannot be saved comes back into the queue and says so; the others stand", async () => {
  const { asked, press, answered, refused } = await reviewing();
  await press("a", "a", "a");
  await answered();
  await refused();
  await answered();
  expect(asked).toHaveLength(3);
  expect(progress()).toContain("2 of 3");
  expect(document.body.textContent).toContain("Go through the 1 skipped event");
  expect(notice.value).toMatchObject({ kind: "failed", words: expect.stringContaining("b.") });
  expect(deeds.value.map(({ events }) => events)).toEqual([["a"], ["c"]]);
});

test("who takes back at once is at that event again, and the next key is for it", async () => {
  const { asked, press, answered } = await reviewing();
  await press("a", "a", "z");
  expect(heading()).toBe("b");
  expect(progress()).toContain("1 of 3");
  await press("d");
  expect(heading()).toBe("c");
  for (let i = 0; i < 4; i++) await answered();
  expect(asked).toEqual(["accepted a", "accepted b", "back b", "dismissed b"]);
  expect(heading()).toBe("c");
  expect(progress()).toContain("2 of 3");
});

test("letters typed for a form that is about to open decide nothing", async () => {
  const { asked, press } = await reviewing({ details: false });
  await press("c", "a", "d");
  expect(heading()).toBe("a");
  expect(asked).toEqual([]);
  await press("ArrowRight", "a");
  await act(() => soon());
  expect(asked).toEqual(["accepted b"]);
});

test("the form opens for the event for which it was asked", async () => {
  const { press } = await reviewing();
  await press("c");
  await act(() => soon());
  expect(dialog.value).toMatchObject({ kind: "correct", event: { id: "a" } });
});
