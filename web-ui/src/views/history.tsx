import { useState } from "preact/hooks";
import type { EventDetail, HistoryEntry } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { revert } from "../state/acts.ts";
import { Comment } from "./comment.tsx";
import { historyWords } from "./history-words.ts";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** What a person did can be taken back; what was read from articles follows the articles. */
const TAKEN_BACK: ReadonlySet<string> = new Set([
  "commented",
  "date_claimed",
  "edited",
  "preferred",
  "reviewed",
  "undone",
]);

/** Which entries can still be taken back: by a person, and not taken back already. */
export function undoable(entries: readonly HistoryEntry[]): ReadonlySet<number> {
  const gone = new Set(entries.map(({ undoes }) => undoes));
  // An extractor is named with its version, "dateline-nlp/1.0.0".
  const open = entries.filter(
    ({ id, by, action }) => TAKEN_BACK.has(action) && !by.includes("/") && !gone.has(id),
  );
  return new Set(open.map(({ id }) => id));
}

/** Entries whose taking back still stands. */
export function takenBack(entries: readonly HistoryEntry[]): ReadonlySet<number> {
  const gone = new Set<number>();
  // The last one first: what took another back may be taken back itself.
  for (const { id, undoes } of [...entries].sort((a, b) => b.id - a.id)) {
    if (undoes !== null && !gone.has(id)) gone.add(undoes);
  }
  return gone;
}

export function History({ event, fixed }: { event: EventDetail; fixed: boolean }) {
  const store = useStore();
  const [problem, setProblem] = useState<string | null>(null);
  const entries = event.history;
  if (entries.length === 0) return null;
  const moment = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeStyle: "short" });
  const open = fixed ? new Set<number>() : undoable(entries);
  const gone = takenBack(entries);
  const undo = async (entry: HistoryEntry) => {
    setProblem(null);
    try {
      await revert(store, event, entry);
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  return (
    <details class="history">
      <summary>{t.card.history}</summary>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{moment.format(new Date(entry.at))}</time>{" "}
            {t.card.actions[entry.action] ?? entry.action}
            {said(historyWords(entry, event))}
            {entry.comment && !(entry.action === "commented" && gone.has(entry.id)) && (
              <q class="remark">{entry.comment}</q>
            )}{" "}
            {open.has(entry.id) && (
              <button type="button" class="link" onClick={() => void undo(entry)}>
                {t.card.undo}
              </button>
            )}
          </li>
        ))}
      </ol>
      {!fixed && <Comment event={event} />}
    </details>
  );
}

const said = (words: string) => words && `: ${words}`;
