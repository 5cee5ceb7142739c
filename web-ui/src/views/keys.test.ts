// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { deeds, did } from "../state/deeds.ts";
import { createStore } from "../state/store.ts";
import { readPlace } from "../state/url.ts";
import { apiWith, silent, summary } from "./double.fixture.ts";
import { listenToKeys } from "./keys.ts";

const store = createStore(
  apiWith(["a", "b", "c", "d"].map((id) => summary({ id }))),
  readPlace(""),
  silent,
);
listenToKeys(store);

beforeEach(() => {
  deeds.value = [];
  store.select(null);
});

function press(key: string, part: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...part }));
}

function hold(key: string, part: KeyboardEventInit = {}): void {
  press(key, part);
  for (let i = 0; i < 3; i++) press(key, { ...part, repeat: true });
}

test.each([{}, { ctrlKey: true }])("z that is held (%j) takes one deed back", async (part) => {
  for (const said of ["One.", "Two.", "Three."]) {
    did({ said, events: [], undo: () => Promise.resolve() });
  }
  hold("z", part);
  await vi.waitFor(() => expect(deeds.value).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(deeds.value).toHaveLength(2);
});

test("n that is held goes on from event to event", async () => {
  await vi.waitFor(() => expect(store.events.value.value).not.toBeNull());
  hold("n");
  expect(store.selected.value).toBe("d");
});
