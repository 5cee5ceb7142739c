import type { Evidence } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { sourceLine } from "./evidence.tsx";
import { Glyph } from "./icons.tsx";
import { toldInOrder } from "./told.ts";

/** First planned, then reported, then it happened: told where articles do not all say the same. */
export function ToldHistory({ evidence }: { evidence: readonly Evidence[] }) {
  const told = toldInOrder(evidence);
  if (told.length < 2) return null;
  return (
    <section class="told">
      <h3>{t.card.told}</h3>
      <ol>
        {told.map(({ factuality, evidence: articles }) => (
          <li key={articles[0]?.id}>
            <Glyph factuality={factuality} /> <b>{t.factuality[factuality]}</b>
            {articles.map((one) => (
              <span class="source" key={one.id}>
                {sourceLine(one)}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
