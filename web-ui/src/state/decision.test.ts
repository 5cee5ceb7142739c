import { beforeEach, expect, test, vi } from "vitest";
import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { EventDetail, HistoryEntry } from "../api/types.ts";
import { apiWith, detail, silent, summary } from "../views/double.fixture.ts";
import { decideOn } from "./decision.ts";
import { deeds, notice } from "./deeds.ts";
import { createStore } from "./store.ts";
import { undoLast } from "./undo.ts";
import { readPlace } from "./url.ts";

beforeEach(() => {
  deeds.value = [];
  notice.value = null;
});

/** A service that keeps versions, is slow, and refuses what is done to some. */
function service(...refused: string[]) {
  const versions = new Map<string, number>();
  const asked: string[] = [];
  const answer = async (name: string, id: string, seen?: number): Promise<EventDetail> => {
    const now = versions.get(id) ?? 1;
    asked.push(`${name} ${id}${seen === undefined ? "" : ` ${seen}`}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (refused.includes(id)) throw new Problem(500, {});
    if (seen !== undefined && seen !== now) throw new Problem(412, {});
    versions.set(id, now + 1);
    return detail({ id, version: now + 1, history: [{ id: now, by: "local" } as HistoryEntry] });
  };
  const desk = {
    mark: (id: string, version: number, { status }: { status: string }) =>
      answer(status, id, version),
    takeBack: (id: string) => answer("back", id),
  } as unknown as Desk;
  const event = (id: string) => Promise.resolve(detail({ id, version: versions.get(id) ?? 1 }));
  const api = apiWith([], { desk: () => Promise.resolve(desk), event });
  return { store: createStore(api, readPlace(""), silent), asked };
}

const [a, b, c] = ["a", "b", "c"].map((id) => summary({ id, title: id })) as [
  ReturnType<typeof summary>,
  ReturnType<typeof summary>,
  ReturnType<typeof summary>,
];

test("decisions that do not wait for each other are saved in their order", async () => {
  const { store, asked } = service();
  const all = [a, b, c].map((event) => decideOn(store, event, event, "accepted"));
  expect(deeds.value.map(({ events }) => events)).toEqual([["a"], ["b"], ["c"]]);
  expect(store.spoken.value).toBe("Accepted: c.");
  await Promise.all(all);
  expect(asked).toEqual(["accepted a 1", "accepted b 1", "accepted c 1"]);
});

test("one that cannot be saved says so, and leaves nothing to be taken back", async () => {
  const { store, asked } = service("b");
  const all = [a, b, c].map((event) => decideOn(store, event, event, "dismissed"));
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(deeds.value.map(({ events }) => events)).toEqual([["a"], ["c"]]);
  expect(asked.at(-1)).toBe("dismissed c 1");
});

test("what is taken back at once is the decision right before, when that is saved", async () => {
  const { store, asked } = service();
  void decideOn(store, a, a, "accepted");
  void decideOn(store, b, b, "accepted");
  const back = undoLast(store);
  await Promise.all([decideOn(store, c, c, "accepted"), back]);
  expect(asked).toEqual(["accepted a 1", "accepted b 1", "back b", "accepted c 1"]);
  expect(deeds.value.map(({ events }) => events)).toEqual([["a"], ["c"]]);
});

test("what is taken back twice is the last two", async () => {
  const { store, asked } = service();
  for (const event of [a, b, c]) void decideOn(store, event, event, "accepted");
  await Promise.all([undoLast(store), undoLast(store)]);
  expect(asked.slice(3)).toEqual(["back c", "back b"]);
  expect(deeds.value.map(({ events }) => events)).toEqual([["a"]]);
});

test("what could not be saved needs not be taken back, and nothing else is in its place", async () => {
  const { store, asked } = service("b");
  void decideOn(store, a, a, "accepted");
  const failed = decideOn(store, b, b, "accepted");
  await Promise.all([undoLast(store), expect(failed).rejects.toMatchObject({ status: 500 })]);
  expect(asked).toEqual(["accepted a 1", "accepted b 1"]);
  expect(deeds.value.map(({ events }) => events)).toEqual([["a"]]);
});

test("a decision on what is being taken back is one on what comes of that", async () => {
  const { store, asked } = service();
  void decideOn(store, a, a, "accepted");
  void undoLast(store);
  await decideOn(store, a, null, "dismissed");
  expect(asked).toEqual(["accepted a 1", "back a", "dismissed a 3"]);
});

test("what was so already leaves nothing to be taken back", async () => {
  const mark = () => Promise.resolve(detail({ id: "a", version: 1 }));
  const api = apiWith([], { desk: () => Promise.resolve({ mark } as unknown as Desk) });
  await decideOn(createStore(api, readPlace(""), silent), a, a, "accepted");
  expect(deeds.value).toEqual([]);
});

test("what has failed unseen is not covered by what comes after it", async () => {
  const { store } = service();
  const failure = { kind: "failed", words: "Not decided: a.", deed: null } as const;
  notice.value = failure;
  await decideOn(store, b, b, "accepted");
  expect(notice.value).toBe(failure);
  await vi.waitFor(() => expect(deeds.value).toHaveLength(1));
});
