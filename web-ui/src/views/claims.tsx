import type { Claim } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/index.ts";

/** Dates that others have stated; none is lost when one is preferred. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section class="claims">
      <h3>{t.card.claims}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <strong>{dateWords(claim.date)}</strong>
            <span> {claim.by === "person" ? t.card.byPerson : t.card.byExtractor}</span>
            {claim.sentence && <p>{claim.sentence}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
