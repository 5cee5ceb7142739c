import type { Claim, EventDetail, Evidence, HistoryEntry } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { isEntered, Reason } from "./chain.tsx";
import { linksOf } from "./chain-links.ts";
import { marksOf, sourceLine } from "./evidence.tsx";
import { takenBack } from "./history.tsx";
import { MarkedText } from "./marked-text.tsx";
import { Prefer } from "./prefer.tsx";

/** What one or more sources say, where others say something else. */
export interface Statement {
  readonly edtf: string;
  /** What explains it best first. */
  readonly claims: readonly Claim[];
}

/**
 * Every date that is stated, the preferred first; several sources of one date are one statement, what
 * explains it best before the others.
 */
export function statementsOf({ claims, history }: Told): readonly Statement[] {
  const byDate = new Map<string, Claim[]>();
  const withdrawn = withdrawnDates(history);
  const stated = claims.filter(
    ({ by, preferred, date }) => by === "extractor" || preferred || !withdrawn.has(date.edtf),
  );
  const shown = stated.find(({ preferred }) => preferred)?.date.edtf;
  const rank = (claim: Claim) => (claim.date.edtf === shown ? 0 : 1);
  const best = (a: Claim, b: Claim) =>
    rank(a) - rank(b) || detours(a) - detours(b) || Number(b.preferred) - Number(a.preferred);
  for (const claim of [...stated].sort(best)) {
    const same = byDate.get(claim.date.edtf);
    if (same) same.push(claim);
    else byDate.set(claim.date.edtf, [claim]);
  }
  return [...byDate].map(([edtf, stated]) => ({ edtf, claims: stated }));
}

interface Told {
  readonly claims: readonly Claim[];
  readonly history: readonly HistoryEntry[];
}

/** What the event is shown with, of all who state that date the one who says it most directly. */
export const explaining = (event: Told): Claim | undefined =>
  event.claims.some(({ preferred }) => preferred) ? statementsOf(event)[0]?.claims[0] : undefined;

/** How much was counted and concluded between the words of the text and the date; a person decides. */
function detours({ by, preferred, derivation }: Claim): number {
  if (by === "person" && preferred) return 0;
  return derivation ? linksOf(derivation).length : Number.MAX_SAFE_INTEGER;
}

/** Dates that people have stated and taken back: nobody states them any more. */
function withdrawnDates(history: readonly HistoryEntry[]): ReadonlySet<string> {
  const gone = takenBack(history);
  const dates = (holds: boolean) =>
    history
      .filter(({ id, action }) => action === "date_claimed" && gone.has(id) !== holds)
      .flatMap(({ changes }) => changes.filter(({ field }) => field === "date"))
      .map(({ to }) => String(to));
  const held = new Set(dates(true));
  return new Set(dates(false).filter((date) => !held.has(date)));
}

/** Dates that disagree stand side by side, each with who states it; none is lost. */
export function Claims({ event, fixed }: { event: EventDetail; fixed: boolean }) {
  const statements = statementsOf(event);
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
  const isShown = statement.claims.some(({ preferred }) => preferred);
  return (
    <li class={isShown ? "preferred" : ""}>
      <strong>{dateWords(claim.date)}</strong>
      {isShown && <span class="chosen">{t.card.preferred}</span>}
      <p class="source">
        {evidence ? sourceLine(evidence) : t.card.by[claim.by]}
        {others > 0 && ` ${t.card.andOthers(others)}`}
      </p>
      {evidence && <Words evidence={evidence} />}
      {!isEntered(claim) && <Reason claim={claim} steps={!isShown} />}
      {!isShown && !fixed && <Prefer claim={claim} event={event} />}
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
