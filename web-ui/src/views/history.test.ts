import { expect, test } from "vitest";
import type { HistoryEntry } from "../api/types.ts";
import { undoable } from "./history.tsx";

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
