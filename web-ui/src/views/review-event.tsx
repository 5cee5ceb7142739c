import type { Signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { EventDetail, EventSummary } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { decideOn, type Verdict } from "../state/decision.ts";
import { tell } from "../state/deeds.ts";
import { dialog, type Work } from "../state/dialogs.ts";
import { decide, insert, nextOpen, previous, type Queue, undecide } from "../state/queue.ts";
import { isGoingBack } from "../state/undo.ts";
import { Reason } from "./chain.tsx";
import { Claims, explaining } from "./claims.tsx";
import { EvidenceList } from "./evidence.tsx";
import { Facts } from "./facts.tsx";
import { Glyph } from "./icons.tsx";
import { problemWords } from "./problem-words.ts";
import { useReviewKeys } from "./review-keys.ts";
import { useStore } from "./shared.ts";

interface ReviewEventProps {
  summary: EventSummary;
  queue: Signal<Queue | null>;
  leave(): void;
}

/** One event with all that speaks for it, and a key for each decision. */
export function ReviewEvent({ summary, queue, leave }: ReviewEventProps) {
  const store = useStore();
  const { value } = store.detail.value;
  const event = value?.id === summary.id ? value : null;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".review-body")?.scrollTo(0, 0);
  }, []);

  const isHere = () => store.selected.value === summary.id;
  /** `after` is what it has been merged into, or itself. */
  const over = (after?: EventDetail, decision?: symbol) => {
    const { value: now } = queue;
    if (!now) return;
    const then = decide(now, summary.id, decision);
    queue.value = then;
    // Who has gone on before the answer came is not called back.
    if (isHere() || after?.id === store.selected.value) store.select(nextOpen(then, summary.id));
  };
  // A key may be quicker than the network: what it asks for opens when the event has come.
  const asked = useRef<Omit<Work, "event"> | null>(null);
  /** Goes on at once; what cannot be saved comes back into the queue. */
  const pass = (status: Verdict) => () => {
    // Letters are meant for the form that is about to open.
    if (asked.current && store.detail.value.loading) return;
    const isOld = queue.value?.reopened.has(summary.id) ?? false;
    const seen = isGoingBack(summary.id) ? null : (event ?? (isOld ? null : summary));
    const decision = Symbol(status);
    over(undefined, decision);
    decideOn(store, summary, seen, status).catch((error) => {
      if (queue.value) queue.value = undecide(queue.value, summary.id, decision);
      const words = t.review.failed(summary.title, problemWords(error));
      tell({ kind: "failed", words, deed: null });
    });
  };
  useLayoutEffect(() => {
    if (event && asked.current) dialog.value = { ...asked.current, event };
    asked.current = null;
  }, [event?.id]);
  const work = (kind: Work["kind"], done: (after: EventDetail) => void) => () => {
    if (event) dialog.value = { kind, event, done };
    else asked.current = { kind, done };
  };
  const splitOff = (part: EventDetail) => {
    const { value: now } = queue;
    if (now && part.status === "proposed") queue.value = insert(now, summary.id, part);
  };
  const step = (id: string | null) => store.select(id);
  const now = queue.value;
  const acts: readonly Decision[] = [
    { key: "a", words: t.acts.accept, act: pass("accepted"), main: true },
    { key: "d", words: t.acts.dismiss, act: pass("dismissed") },
    { key: "c", words: t.acts.correct, act: work("correct", over) },
    { key: "m", words: t.acts.merge, act: work("merge", over) },
    { key: "s", words: t.acts.splitOff, act: work("split", splitOff) },
    {
      key: "ArrowLeft",
      words: t.review.previous,
      act: () => now && step(previous(now, summary.id) ?? summary.id),
    },
    {
      key: "ArrowRight",
      words: t.review.skip,
      act: () => now && step(nextOpen(now, summary.id)),
    },
  ];
  useReviewKeys({
    ...Object.fromEntries(acts.map(({ key, act }) => [key, act])),
    Escape: () => {
      if (store.reading.value) store.reading.value = null;
      else leave();
    },
  });
  return (
    <>
      <div class="review-body">
        <article>
          <p class="card-date">
            <time>{summary.date ? dateWords((event ?? summary).date) : t.review.undated}</time>
          </p>
          <h3 class="subject" ref={heading} tabIndex={-1}>
            {(event ?? summary).title}
          </h3>
          <p class="status">
            <Glyph factuality={summary.factuality} />
            {t.factuality[summary.factuality]}
            {now?.decided.has(summary.id) && (
              <span class="precision"> · {t.narrow.status[(event ?? summary).status]}</span>
            )}
          </p>
          {event ? <Grounds event={event} /> : <p class="note">{t.card.loading}</p>}
        </article>
      </div>
      <div class="decisions" role="group" aria-label={t.review.decisions}>
        {acts.map((decision) => (
          <Decide key={decision.key} decision={decision} />
        ))}
      </div>
    </>
  );
}

/** What the event rests on. */
function Grounds({ event }: { event: EventDetail }) {
  const reason = explaining(event);
  return (
    <>
      {reason?.sentence && (
        <section class="derivation">
          <h4>{t.card.derivation}</h4>
          <Reason claim={reason} steps={false} />
          {event.date && <code>{event.date.edtf}</code>}
        </section>
      )}
      <EvidenceList evidence={event.evidence} />
      <Claims event={event} fixed={false} />
      <Facts event={event} />
    </>
  );
}

interface Decision {
  readonly key: string;
  readonly words: string;
  readonly act: () => void;
  readonly main?: boolean;
}

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→" };

function Decide({ decision: { key, words, act, main = false } }: { decision: Decision }) {
  return (
    <button type="button" class={main ? "primary" : "plain"} aria-keyshortcuts={key} onClick={act}>
      {words}{" "}
      <span class="key" aria-hidden="true">
        {ARROWS[key] ?? key.toUpperCase()}
      </span>
    </button>
  );
}
