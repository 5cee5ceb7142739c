import { beforeEach, expect, test, vi } from "vitest";
import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { EventDetail, HistoryEntry } from "../api/types.ts";
import { apiWith, detail, silent, summary } from "../views/double.fixture.ts";
import { comment, mark, merge, redate, remove, split } from "./acts.ts";
import { deeds, did, notice } from "./deeds.ts";
import { createStore } from "./store.ts";
import { undoLast } from "./undo.ts";
import { readPlace } from "./url.ts";

beforeEach(() => {
  deeds.value = [];
  notice.value = null;
});

const entry = (id: number, by = "local") => ({ id, by }) as HistoryEntry;
const after = (id: string, version: number, ...history: HistoryEntry[]): EventDetail =>
  detail({ id, version, history });

/** A service that tells what it was asked, and refuses what is not given. */
function desk(part: Partial<Desk>) {
  const asked: string[] = [];
  const told = {} as Record<keyof Desk, unknown>;
  for (const name of ["mark", "merge", "unmerge", "split", "restore", "takeBack"] as const) {
    told[name] = (...args: unknown[]) => {
      asked.push([name, ...args.map((arg) => JSON.stringify(arg))].join(" "));
      const answer = part[name] as ((...a: unknown[]) => unknown) | undefined;
      return answer ? answer(...args) : Promise.reject(new Problem(500, {}));
    };
  }
  const deleteEvent = (id: string) => {
    asked.push(`delete "${id}"`);
    return Promise.resolve();
  };
  const changeEvent = (id: string) => Promise.resolve(after(id, 2, entry(20)));
  const all = { ...told, deleteEvent, changeEvent } as unknown as Desk;
  const api = apiWith([], { desk: () => Promise.resolve(all) });
  return { store: createStore(api, readPlace(""), silent), asked };
}

const two = [summary({ id: "a" }), summary({ id: "b" })];

test("several are marked, and one undo takes back all, each by its own entry", async () => {
  const { store, asked } = desk({
    mark: (id) => Promise.resolve(after(id, 2, entry(7), entry(9, "dateline-nlp/1"))),
    takeBack: (id) => Promise.resolve(after(id, 3)),
  });
  await mark(store, two, () => ({ status: "accepted" }), "Both.");
  expect(deeds.value).toHaveLength(1);
  await undoLast(store);
  expect(asked.slice(2)).toEqual(['takeBack "a" 7', 'takeBack "b" 7']);
  expect(notice.value?.kind).toBe("undone");
  expect(deeds.value).toEqual([]);
});

test("what was marked so already is not taken back", async () => {
  const { store } = desk({ mark: (id) => Promise.resolve(after(id, 1, entry(7))) });
  await mark(store, two, () => ({ starred: true }), "Both.");
  expect(deeds.value).toEqual([]);
});

test("one that fails does not hold the others up; when all fail, that is the answer", async () => {
  const stale = () => Promise.reject(new Problem(412, {}));
  const one = desk({
    mark: (id) => (id === "a" ? stale() : Promise.resolve(after(id, 2, entry(1)))),
  });
  const outcome = await mark(one.store, two, () => ({ starred: true }), "");
  expect(outcome.failed.map(({ event }) => event.id)).toEqual(["a"]);
  expect(deeds.value[0]?.events).toEqual(["b"]);
  await expect(mark(desk({ mark: stale }).store, two, () => ({}), "")).rejects.toMatchObject({
    status: 412,
  });
});

test("what was deleted is there again", async () => {
  const { store, asked } = desk({ restore: (id) => Promise.resolve(after(id, 3)) });
  await remove(store, two);
  await undoLast(store);
  expect(asked).toEqual(['delete "a"', 'delete "b"', 'restore "a"', 'restore "b"']);
});

test("merged events are taken out again, the last one first", async () => {
  const { store, asked } = desk({
    merge: (into) => Promise.resolve(after(into, 2)),
    unmerge: (into) => Promise.resolve(after(into, 3)),
  });
  await merge(store, summary({ id: "c" }), two);
  await undoLast(store);
  expect(asked).toEqual([
    'merge "c" "a" 1',
    'merge "c" "b" 2',
    'unmerge "c" "b"',
    'unmerge "c" "a"',
  ]);
});

test("what was split off is merged back", async () => {
  const { store, asked } = desk({
    split: () => Promise.resolve(after("part", 1)),
    merge: (into) => Promise.resolve(after(into, 3)),
  });
  await split(store, summary({ id: "a" }), ["x"]);
  await undoLast(store);
  expect(asked.at(-1)).toBe('merge "a" "part"');
});

test("a corrected date is accepted with it; both are taken back, the last one first", async () => {
  const { store, asked } = desk({
    mark: (id) => Promise.resolve(after(id, 3, entry(20), entry(21))),
    takeBack: (id) => Promise.resolve(after(id, 4)),
  });
  await redate(store, summary({ id: "a" }), "2014");
  await undoLast(store);
  expect(asked.slice(1)).toEqual(['takeBack "a" 21', 'takeBack "a" 20']);
});

test("a comment is taken back by its entry", async () => {
  const { store, asked } = desk({
    mark: (id) => Promise.resolve(after(id, 2, entry(7))),
    takeBack: (id) => Promise.resolve(after(id, 3)),
  });
  await comment(store, summary({ id: "a" }), "Is that so?");
  await undoLast(store);
  expect(asked).toEqual(['mark "a" 1 {"comment":"Is that so?"}', 'takeBack "a" 7']);
});

test("acts on one event wait for each other, each going on with what the one before left", async () => {
  const answers: ((event: EventDetail) => void)[] = [];
  const { store, asked } = desk({
    mark: () => new Promise<EventDetail>((resolve) => answers.push(resolve)),
  });
  const seen = summary({ id: "a" });
  const add = (tag: string) => mark(store, [seen], ({ tags }) => ({ tags: [...tags, tag] }), "");
  const both = [add("one"), add("two")];
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.({ ...after("a", 2, entry(1)), tags: ["one"] });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.({ ...after("a", 3, entry(2)), tags: ["one", "two"] });
  await Promise.all(both);
  expect(asked).toEqual(['mark "a" 1 {"tags":["one"]}', 'mark "a" 2 {"tags":["one","two"]}']);
});

test("the answer to an act does not show an event that is not chosen any more", async () => {
  let answer: ((event: EventDetail) => void) | undefined;
  const { store } = desk({
    mark: () =>
      new Promise<EventDetail>((resolve) => {
        answer = resolve;
      }),
  });
  store.select("a");
  const marked = mark(store, [summary({ id: "a" })], () => ({ starred: true }), "");
  await vi.waitFor(() => expect(answer).toBeDefined());
  store.select("b");
  answer?.(after("a", 2, entry(1)));
  await marked;
  await vi.waitFor(() => expect(store.detail.value.loading).toBe(false));
  expect(store.detail.value.value?.id).not.toBe("a");
});

const failing = () => Promise.reject(new Problem(409, { detail: "changed since" }));

test("what cannot be taken back says why and can be tried again", async () => {
  const { store } = desk({});
  const undo = vi.fn(failing);
  did({ said: "Deleted: A.", events: [], undo });
  await undoLast(store);
  expect(notice.value).toMatchObject({
    kind: "failed",
    words: expect.stringContaining("changed since"),
  });
  expect(deeds.value).toHaveLength(1);
  undo.mockImplementation(() => Promise.resolve() as Promise<never>);
  await undoLast(store);
  expect(notice.value?.kind).toBe("undone");
  await undoLast(store);
  expect(store.spoken.value).toBe("There is nothing to take back.");
});

test("tried again it goes on where it has failed", async () => {
  let isThere = false;
  const { store, asked } = desk({
    restore: (id) => (id === "a" || isThere ? Promise.resolve(after(id, 3)) : failing()),
  });
  await remove(store, two);
  await undoLast(store);
  expect(deeds.value).toHaveLength(1);
  isThere = true;
  await undoLast(store);
  expect(asked.slice(2)).toEqual(['restore "a"', 'restore "b"', 'restore "b"']);
  expect(deeds.value).toEqual([]);
});

test("a deed is taken back once, however often its button is pressed", async () => {
  const { store } = desk({});
  const [first, last] = ["One.", "Two."].map((said) => {
    const deed = { said, events: [], undo: vi.fn(() => Promise.resolve()) };
    did(deed);
    return deed;
  });
  await Promise.all([undoLast(store, last), undoLast(store, last)]);
  expect(last?.undo).toHaveBeenCalledTimes(1);
  expect(first?.undo).not.toHaveBeenCalled();
});
