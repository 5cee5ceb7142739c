import type { HistoryEntry } from "../api/types.ts";
import { t } from "../messages/index.ts";

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return null;
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
