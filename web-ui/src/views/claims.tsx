import type { Claim, EventDetail, Evidence } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { Reason } from "./chain.tsx";
import { marksOf, sourceLine } from "./evidence.tsx";
import { MarkedText } from "./marked-text.tsx";
import { Prefer } from "./prefer.tsx";

/** What one or more sources say, where others say something else. */
export interface Statement {
  readonly edtf: string;
  /** The preferred of them first. */
  readonly claims: readonly Claim[];
}

/** Every date that is stated, the preferred first; several sources of one date are one statement. */
export function statementsOf(claims: readonly Claim[]): readonly Statement[] {
  const byDate = new Map<string, Claim[]>();
  for (const claim of [...claims].sort((a, b) => Number(b.preferred) - Number(a.preferred))) {
    const same = byDate.get(claim.date.edtf);
    if (same) same.push(claim);
    else byDate.set(claim.date.edtf, [claim]);
  }
  return [...byDate].map(([edtf, stated]) => ({ edtf, claims: stated }));
}

/** Dates that disagree stand side by side, each with who states it; none is lost. */
export function Claims({ event, fixed }: { event: EventDetail; fixed: boolean }) {
  const statements = statementsOf(event.claims);
  if (statements.length < 2) return null;
  return (
    <section class="claims">
      <h3>{t.card.claims(statements.length)}</h3>
      <ul>
        {statements.map((statement) => (
          <Stated key={statement.edtf} statement={statement} event={event} fixed={fixed} />
        ))}
      </ul>
    </section>
  );
}

interface StatedProps {
  statement: Statement;
  event: EventDetail;
  /** Nothing can be changed here. */
  fixed: boolean;
}

function Stated({ statement, event, fixed }: StatedProps) {
  const [claim] = statement.claims;
  if (!claim) return null;
  const evidence = event.evidence.find(({ id }) => id === claim.evidenceId);
  const others = statement.claims.length - 1;
  return (
    <li class={claim.preferred ? "preferred" : ""}>
      <strong>{dateWords(claim.date)}</strong>
      {claim.preferred && <span class="chosen">{t.card.preferred}</span>}
      <p class="source">
        {evidence ? sourceLine(evidence) : t.card.by[claim.by]}
        {others > 0 && ` ${t.card.andOthers(others)}`}
      </p>
      {evidence && <Words evidence={evidence} />}
      <Reason claim={claim} steps={!claim.preferred} />
      {!claim.preferred && !fixed && <Prefer claim={claim} event={event} />}
    </li>
  );
}

function Words({ evidence }: { evidence: Evidence }) {
  const { sentence } = evidence;
  return (
    <blockquote dir="auto" lang={evidence.article.language ?? undefined}>
      <MarkedText text={sentence.exact} marks={marksOf(evidence)} offset={sentence.start} />
    </blockquote>
  );
}
