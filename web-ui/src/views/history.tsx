import type { HistoryEntry } from "../api/types.ts";
import { t } from "../messages/index.ts";

export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return null;
  const moment = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <details class="history">
      <summary>{t.card.history}</summary>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.at}${entry.action}`}>
            <time dateTime={entry.at}>{moment.format(new Date(entry.at))}</time>{" "}
            {t.card.actions[entry.action] ?? entry.action}
            {entry.detail ? `: ${entry.detail}` : ""}
          </li>
        ))}
      </ol>
    </details>
  );
}
