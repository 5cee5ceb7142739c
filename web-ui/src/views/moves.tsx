import type { CorrectionPreview } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";

/** Which other dates would go along with a corrected one. */
export function Moves({ preview }: { preview: CorrectionPreview }) {
  const shown = preview.moves.filter((move) => move.shown);
  if (shown.length === 0) return <p class="note moves">{t.moves.none}</p>;
  return (
    <div class="moves">
      <p>{t.moves.some(shown.length)}</p>
      <ul>
        {shown.map((move) => (
          <li key={`${move.event}${move.claim}`}>
            {move.title}: <s>{dateWords(move.from, "short")}</s>{" "}
            <strong>{dateWords(move.to, "short")}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
