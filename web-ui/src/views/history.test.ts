import { expect, test } from "vitest";
import type { HistoryEntry } from "../api/types.ts";
import { takenBack, undoable } from "./history.tsx";

const entry = (
  id: number,
  action: HistoryEntry["action"],
  by = "local",
  undoes: number | null = null,
): HistoryEntry => ({
  id,
  at: "2026-11-22T08:30:00Z",
  by,
  action,
  detail: "",
  comment: null,
  version: null,
  undoes,
  changes: [],
});

test("what a person changed can be taken back, and its taking back, too", () => {
  const entries = [
    entry(1, "created"),
    entry(2, "edited"),
    entry(3, "date_claimed"),
    entry(4, "undone", "local", 3),
  ];
  expect([...undoable(entries)]).toEqual([2, 4]);
});

test("what was read from articles follows the articles", () => {
  expect([...undoable([entry(1, "date_claimed", "dateline-nlp/1.0.0")])]).toEqual([]);
});

test("a comment can be taken back, and is gone until that is taken back, too", () => {
  const entries = [
    entry(1, "created"),
    entry(2, "commented"),
    entry(3, "undone", "local", 2),
    entry(4, "undone", "local", 3),
  ];
  expect([...undoable(entries.slice(0, 2))]).toEqual([2]);
  expect([...takenBack(entries.slice(0, 3))]).toEqual([2]);
  expect([...takenBack(entries)]).toEqual([3]);
});
