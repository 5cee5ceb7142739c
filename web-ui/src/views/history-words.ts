import type { EventDetail, Factuality, HistoryEntry } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { edtfWords } from "./edtf-words.ts";

type Change = HistoryEntry["changes"][number];

/**
 * What an entry of an event's history says beside its action, in the reader's language; empty where the
 * action says it all. It is made of what was changed: the service's own words are English.
 */
export function historyWords(
  entry: HistoryEntry,
  { history, origin }: Pick<EventDetail, "history" | "origin">,
): string {
  const undone = history.find(({ id }) => id === entry.undoes);
  const changes = entry.changes.length > 0 ? changeWords(entry) : leftWords(entry);
  const action = undone && t.card.actions[undone.action];
  return changes || action || plainWords(entry, origin);
}

/** Where a date is what the action is about, it needs no name. */
const OF_DATES: ReadonlySet<string> = new Set(["date_claimed", "preferred", "moved"]);

function changeWords({ action, changes }: HistoryEntry): string {
  const named = !(OF_DATES.has(action) && changes.length === 1);
  return changes
    .map((change) => oneWords(change, named))
    .filter((words) => words !== "")
    .join("; ");
}

function oneWords({ field, from, to }: Change, named: boolean): string {
  const name = t.changed.fields[field];
  if (name === undefined) return "";
  if (field === "starred") return to ? t.acts.star : t.acts.unstar;
  if (field === "description") return name;
  const words = `${valueWords(field, from)} → ${valueWords(field, to)}`;
  return named ? t.changed.of(name, words) : words;
}

const NOTHING = "–";

function valueWords(field: string, value: unknown): string {
  const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
  switch (field) {
    case "date":
      return text === "" ? dateWords(null) : edtfWords(text);
    case "factuality":
      return t.factuality[text as Factuality] ?? text;
    case "status":
      return t.narrow.status[text] ?? text;
    case "kind":
      return t.kind(text);
    default:
      return text || NOTHING;
  }
}

/** The service writes dates and names of fields so, also where it has not kept the versions. */
const DATES = /(?:^|(\S+) )→ (\S+)$/;
const UNDATED = "undated";

function leftWords({ action, detail }: HistoryEntry): string {
  if (OF_DATES.has(action)) {
    const [, from, to] = DATES.exec(detail) ?? [];
    const date = (edtf?: string) => (edtf === UNDATED ? "" : edtf);
    if (to === undefined) return "";
    const after = valueWords("date", date(to));
    return from === undefined ? after : `${valueWords("date", date(from))} → ${after}`;
  }
  if (action !== "edited" && action !== "undone") return "";
  const names = detail.split(", ").map((field) => t.changed.fields[field]);
  return names.filter((name) => name !== undefined).join(", ");
}

/** What an action was where it has changed nothing that is shown. */
function plainWords({ action, by }: HistoryEntry, origin: EventDetail["origin"]): string {
  // An extractor is named with its version, "dateline-nlp/1.0.0".
  const isRead = by.includes("/");
  switch (action) {
    case "created":
      return isRead ? t.changed.found : origin === "extracted" ? t.changed.part : t.changed.byHand;
    case "merged":
      return isRead ? t.changed.told : t.changed.other;
    case "reviewed":
      return t.changed.confirmed;
    default:
      return "";
  }
}
