import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import type { Evidence } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { type Marked, pieces } from "../quotes/highlight.ts";
import { dialog } from "../state/dialogs.ts";
import { marksOf, sourceLine } from "./evidence.tsx";
import { Icon } from "./icons.tsx";
import type { QuoteMark } from "./marked-text.tsx";
import { refusalWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";
import { prefersStillness } from "./stillness.ts";
import { WithdrawArticle } from "./withdraw-article.tsx";

type ArticleMark = QuoteMark | "quote";

/** The whole article where the stage was, with the quoted sentence marked and in view. */
export function Reader() {
  const store = useStore();
  const { value: event } = store.detail.value;
  const evidence = event?.evidence.find(({ id }) => id === store.reading.value);
  if (!evidence) return null;
  return <ArticleView key={evidence.id} evidence={evidence} />;
}

function ArticleView({ evidence }: { evidence: Evidence }) {
  const store = useStore();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const quote = useRef<HTMLElement>(null);
  const section = useRef<HTMLElement>(null);
  const { article } = evidence;

  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  // However it is closed, also by going back in history: the focus returns to the quote.
  useLayoutEffect(
    () => () => {
      if (!section.current?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>(`[data-evidence="${evidence.id}"]`)?.focus();
    },
    [],
  );
  useEffect(() => {
    const abort = new AbortController();
    const ask = async () => (await store.api.desk()).articleText(article.id, abort.signal);
    ask().then(setText, (error) => {
      if (!abort.signal.aborted) setProblem(refusalWords(Problem.of(error)) || t.error.unreachable);
    });
    return () => abort.abort();
  }, [article.id]);
  useEffect(() => {
    const behavior = prefersStillness() ? "instant" : "smooth";
    quote.current?.scrollIntoView({ block: "center", behavior });
  }, [text]);

  return (
    <section class="reader" data-back aria-label={t.reader.label} ref={section}>
      <div class="way-back">
        <button type="button" class="plain" ref={back} onClick={() => (store.reading.value = null)}>
          <Icon name="left" />
          {t.reader.back}
        </button>
      </div>
      <article lang={article.language ?? undefined}>
        <h2 dir="auto">{article.title ?? t.reader.untitled}</h2>
        <p class="source">
          {sourceLine(evidence)}{" "}
          {!store.embed && (
            <button
              type="button"
              class="link"
              aria-label={`${t.publication.title} ${t.publication.correct}`}
              onClick={() => (dialog.value = { kind: "publication", article })}
            >
              {t.publication.correct}
            </button>
          )}
        </p>
        {text === null ? (
          <p class="note">{problem ?? t.reader.loading}</p>
        ) : (
          <div class="text" dir="auto">
            {pieces<ArticleMark>(text, articleMarks(evidence)).map((piece, i) =>
              piece.marks.length === 0 ? (
                piece.text
              ) : (
                <mark
                  key={`${i}-${piece.text}`}
                  class={piece.marks.join(" ")}
                  ref={piece.marks.includes("trigger") ? quote : null}
                >
                  {piece.text}
                </mark>
              ),
            )}
          </div>
        )}
        {text !== null && !store.embed && (
          <footer>
            <WithdrawArticle article={article} />
          </footer>
        )}
      </article>
    </section>
  );
}

function articleMarks(evidence: Evidence): Marked<ArticleMark>[] {
  const { start, end } = evidence.sentence;
  return [{ start, end, mark: "quote" }, ...marksOf(evidence)];
}
