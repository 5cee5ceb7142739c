import { useState } from "preact/hooks";
import type { EventDetail, HistoryEntry } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { changed } from "../state/acts.ts";
import { Comment } from "./comment.tsx";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** What a person did can be taken back; what was read from articles follows the articles. */
const TAKEN_BACK: ReadonlySet<string> = new Set([
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

export function History({ event, fixed }: { event: EventDetail; fixed: boolean }) {
  const store = useStore();
  const [problem, setProblem] = useState<string | null>(null);
  const entries = event.history;
  if (entries.length === 0) return null;
  const moment = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeStyle: "short" });
  const open = fixed ? new Set<number>() : undoable(entries);
  const undo = async (entry: HistoryEntry) => {
    setProblem(null);
    try {
      const after = await (await store.api.desk()).takeBack(event.id, entry.id, event.version);
      store.put(after);
      store.spoken.value = t.done.undone;
      changed(store, event, after, t.undo.done(t.card.actions[entry.action] ?? entry.action));
      await store.refresh();
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
            {entry.detail && (
              <>
                : <span lang="en">{entry.detail}</span>
              </>
            )}
            {entry.comment && <q class="remark">{entry.comment}</q>}{" "}
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
