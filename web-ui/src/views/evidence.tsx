import type { Evidence, PublicationClaim } from "../api/types.ts";
import { t } from "../messages/all.ts";
import type { Marked } from "../quotes/highlight.ts";
import { dialog } from "../state/dialogs.ts";
import { edtfWords } from "./edtf-words.ts";
import { MarkedText, type QuoteMark } from "./marked-text.tsx";
import { useStore } from "./shared.ts";

/** The words that the event and its date rest on. */
export function marksOf({ trigger, time }: Evidence): Marked<QuoteMark>[] {
  const marks: Marked<QuoteMark>[] = [{ ...trigger, mark: "trigger" }];
  return time ? [...marks, { ...time, mark: "time" }] : marks;
}

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <p class="note">{t.card.noEvidence}</p>;
  const articles = new Set(evidence.map(({ article }) => article.id)).size;
  return (
    <section class="evidence">
      <h3>{t.card.evidence(articles)}</h3>
      {evidence.map((one) => (
        <Quoted key={one.id} evidence={one} />
      ))}
    </section>
  );
}

function Quoted({ evidence }: { evidence: Evidence }) {
  const store = useStore();
  const { article, sentence } = evidence;
  return (
    <figure>
      <blockquote cite={article.url ?? undefined} dir="auto" lang={article.language ?? undefined}>
        <MarkedText text={sentence.exact} marks={marksOf(evidence)} offset={sentence.start} />
      </blockquote>
      <figcaption>
        <cite dir="auto">{article.title ?? t.reader.untitled}</cite>
        <span class="source">
          {sourceLine(evidence)} · {t.factuality[evidence.factuality]}
        </span>
        <span class="ways">
          <button
            type="button"
            class="link"
            data-evidence={evidence.id}
            onClick={() => (store.reading.value = evidence.id)}
          >
            {t.card.read}
          </button>
          {!store.embed && (
            <button
              type="button"
              class="link"
              onClick={() => (dialog.value = { kind: "publication", article })}
            >
              {t.publication.correctDay}
            </button>
          )}
          {isWebAddress(article.url) && (
            <a href={article.url} rel="noreferrer noopener" target="_blank">
              {t.card.original}
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  );
}

export function sourceLine({ article }: Evidence): string {
  const { published } = article;
  const date = published ? publishedWords(published) : t.card.unpublished;
  return [article.publisher, date].filter(Boolean).join(", ");
}

function publishedWords({ edtf, basis, cues }: PublicationClaim): string {
  const date = t.card.published(edtfWords(edtf));
  if (basis === "given") return date;
  return `${date} (${cues.length > 0 ? t.card.inferred(cues) : (t.card.basis[basis] ?? basis)})`;
}

/** Addresses come with articles from anywhere: only those that a browser opens as a page. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
