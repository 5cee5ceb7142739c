import { effect, type Signal, untracked, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../messages/all.ts";
import { isAtWork, whenDone } from "../state/in-order.ts";
import { showsUndated } from "../state/query.ts";
import { append, behind, open, type Queue, queueOf, reopen, without } from "../state/queue.ts";
import type { Store } from "../state/store.ts";
import { type TakenBack, takenBack, undoLast } from "../state/undo.ts";
import { Icon } from "./icons.tsx";
import { problemWords } from "./problem-words.ts";
import { Reader } from "./reader.tsx";
import { ReviewEnd } from "./review-end.tsx";
import { ReviewEvent } from "./review-event.tsx";
import { useReviewKeys } from "./review-keys.ts";
import { useStore } from "./shared.ts";

/** The next page is asked for when so few are left. */
const AHEAD = 30;

/** The proposed events that the question finds, one after the other. */
export function Review() {
  const store = useStore();
  const queue = useSignal<Queue | null>(null);
  const problem = useSignal<string | null>(null);
  useQueue(store, queue, problem);
  useReviewKeys({ z: () => void undoLast(store) });
  useEffect(() => {
    addEventListener("beforeunload", askToStay);
    return () => {
      removeEventListener("beforeunload", askToStay);
      requestAnimationFrame(() => document.getElementById("events")?.focus());
    };
  }, []);
  const now = queue.value;
  const at = now?.events.find(({ id }) => id === store.selected.value);
  const leave = () => store.go({ ...store.place.value, review: false, selected: null });
  return (
    <section class="review" aria-label={t.review.title}>
      <header>
        <button type="button" class="plain" aria-keyshortcuts="Escape" onClick={leave}>
          <Icon name="left" />
          {t.review.back}
        </button>
        <h2>{t.review.title}</h2>
        {now && now.events.length > 0 && <Progress queue={now} />}
      </header>
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      {!now && !problem.value && <p class="note">{t.review.loading}</p>}
      {now && at && <ReviewEvent key={at.id} summary={at} queue={queue} leave={leave} />}
      {now && !at && <ReviewEnd queue={now} leave={leave} />}
      {store.reading.value && <Reader />}
    </section>
  );
}

/** What is decided on is said to be done: it is not to be lost with the page. */
function askToStay(event: BeforeUnloadEvent): void {
  if (isAtWork()) event.preventDefault();
}

function Progress({ queue: { events, decided, next } }: { queue: Queue }) {
  return (
    <p class="progressed">
      <progress aria-label={t.review.progressLabel} max={events.length} value={decided.size} />
      <span>
        {t.review.progress(decided.size, events.length, next !== null)} {t.review.progressLabel}
      </span>
    </p>
  );
}

/** Asked for anew with every question; what is taken back comes up again. */
function useQueue(store: Store, queue: Signal<Queue | null>, problem: Signal<string | null>): void {
  useSignalEffect(() => {
    const question = store.query.value;
    const abort = new AbortController();
    const proposed = { ...question, facets: { ...question.facets, status: ["proposed"] } };
    const undated = showsUndated(question) ? "include" : "exclude";
    // What is still to be saved is not proposed any more.
    const asked = whenDone().then(() => store.api.events(proposed, undated, abort.signal));
    asked.then(
      (page) => {
        const found = queueOf(page);
        queue.value = found;
        problem.value = null;
        const chosen = store.selected.peek();
        if (!found.events.some(({ id }) => id === chosen)) {
          store.select(open(found)[0]?.id ?? null);
        }
      },
      (error) => {
        if (!abort.signal.aborted) problem.value = problemWords(error);
      },
    );
    return () => abort.abort();
  });
  const fetched = useRef<string | null>(null);
  useSignalEffect(() => {
    const now = queue.value;
    const next = now?.next ?? null;
    const id = store.selected.value;
    if (!now || next === null || next === fetched.current || behind(now, id) > AHEAD) return;
    fetched.current = next;
    store.api.more(next).then(
      (page) => {
        const latest = queue.peek();
        // Another question may have been asked meanwhile.
        if (latest?.next !== next) return;
        queue.value = append(latest, page);
        if (store.selected.peek() === null) store.select(page.items[0]?.id ?? null);
      },
      (error) => {
        problem.value = problemWords(error);
      },
    );
  });
  // At once, for the next key is meant for what is gone back to.
  useLayoutEffect(
    () =>
      effect(() => {
        const back = takenBack.value;
        if (back) untracked(() => goBack(store, queue, back));
      }),
    [],
  );
}

function goBack(store: Store, queue: Signal<Queue | null>, { deed, isOver }: TakenBack): void {
  const { value: now } = queue;
  const { events } = deed;
  const first = events.find((id) => now?.events.some((event) => event.id === id));
  if (!now || first === undefined) return;
  if (!isOver) {
    queue.value = reopen(now, events);
    store.select(first);
    return;
  }
  const parts = events.slice(1).filter((id) => now.parts.has(id));
  queue.value = without(now, parts);
  if (parts.includes(store.selected.value ?? "")) store.select(first);
}
