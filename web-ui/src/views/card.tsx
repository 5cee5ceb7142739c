import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../api/problem.ts";
import type { EventDetail } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { dialog } from "../state/dialogs.ts";
import { AddToStory } from "./add-to-story.tsx";
import { Reason } from "./chain.tsx";
import { Claims, explaining } from "./claims.tsx";
import { Context } from "./context.tsx";
import { DeleteEvent } from "./delete-event.tsx";
import { EvidenceList } from "./evidence.tsx";
import { Facts } from "./facts.tsx";
import { History } from "./history.tsx";
import { Glyph, Icon } from "./icons.tsx";
import { Marks } from "./marks.tsx";
import { refusalWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";
import { ToldHistory } from "./told-history.tsx";

const AGAIN_MS = 3000;

/** One event in full, in the margin of the stage and of the article. */
export function Card() {
  const store = useStore();
  const id = store.selected.value;
  const { value, problem } = store.detail.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const event = value && value.id === id ? value : null;
  const gone = problem?.status === 404 || problem?.status === 410;
  const card = useRef<HTMLElement>(null);
  const chosenFrom = useFocusBack(card, id);
  useEffect(() => {
    if (event && awaits(card.current, chosenFrom.current))
      heading.current?.focus({ preventScroll: true });
  }, [event?.id]);

  useEffect(() => {
    if (!isAway(problem)) return;
    const timer = setTimeout(() => void store.reread(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [problem]);
  useRowInSight(id);

  return (
    <aside class="card" data-back ref={card} aria-label={t.card.label}>
      <button
        type="button"
        class="quiet close"
        aria-label={t.card.close}
        title={t.card.close}
        onClick={() => store.select(null)}
      >
        <Icon name="close" />
      </button>
      {event && gone && (
        <p class="problem gone" role="alert">
          {t.card.deleted}
        </p>
      )}
      {event ? (
        // What is typed or asked for one event is not meant for the next.
        <Body key={event.id} event={event} gone={gone} heading={heading} />
      ) : (
        <p class="note">{problem ? refusalWords(problem) || t.card.gone : t.card.loading}</p>
      )}
    </aside>
  );
}

/** Nobody has answered, or somebody in the way. */
const isAway = (problem: Problem | null): boolean =>
  problem !== null && (problem.status === 0 || problem.status >= 502);

/** The list goes along, where it scrolls by itself: on narrow screens the page would. */
function useRowInSight(id: string | null): void {
  useEffect(() => {
    const list = document.getElementById("events");
    if (!list || id === null || getComputedStyle(list).overflowY === "visible") return;
    const row = list.querySelector<HTMLElement>(`.row[data-event="${CSS.escape(id)}"]`);
    if (!row) return;
    // Its year and the head of the list stay over it. In the style sheet the margin would count for
    // the browser's own hold of what is read, too: rows would jump when events come.
    row.style.scrollMarginTop = "72px";
    row.scrollIntoView({ block: "nearest", behavior: "instant" });
    row.style.scrollMarginTop = "";
  }, [id]);
}

/** Whoever has gone on to something else, while the event was fetched, stays there. */
function awaits(card: HTMLElement | null, chosenFrom: Element | null): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body || card?.contains(active)) return true;
  return active === chosenFrom && !active.matches("input, textarea, select");
}

/** Closing gives the focus back to where the event was chosen, or to its row, or to the list. */
function useFocusBack(card: { readonly current: HTMLElement | null }, id: string | null) {
  const opener = useRef<HTMLElement | null>(null);
  const chosenFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (id === null) return;
    const active = document.activeElement as HTMLElement | null;
    chosenFrom.current = active;
    const within = active === document.body || card.current?.contains(active);
    opener.current = within
      ? document.querySelector<HTMLElement>(`.row[data-event="${CSS.escape(id)}"]`)
      : active;
  }, [id]);
  useEffect(
    () => () => {
      const back = opener.current?.isConnected ? opener.current : null;
      (back ?? document.getElementById("events"))?.focus({ preventScroll: true });
    },
    [],
  );
  return chosenFrom;
}

function Body({
  event,
  gone,
  heading,
}: {
  event: EventDetail;
  gone: boolean;
  heading: { current: HTMLHeadingElement | null };
}) {
  const { embed } = useStore();
  const reason = explaining(event);
  return (
    <article>
      <p class="card-date">
        <time>{dateWords(event.date)}</time>
      </p>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {event.title}
      </h2>
      <p class="status">
        <Glyph factuality={event.factuality} />
        {t.factuality[event.factuality]}
        {event.date && !/[~?%]/.test(event.date.edtf) && (
          <span class="precision"> · {t.card.precise(event.date.precision)}</span>
        )}
      </p>
      {!gone && !embed && <Marks event={event} />}
      {event.description && (
        <p class="description" dir="auto">
          {event.description}
        </p>
      )}
      {reason?.sentence && (
        <section class="derivation">
          <h3>{t.card.derivation}</h3>
          <Reason claim={reason} steps={true} />
          {event.date && <code>{event.date.edtf}</code>}
        </section>
      )}
      <Claims event={event} fixed={gone || embed} />
      <EvidenceList evidence={event.evidence} />
      <ToldHistory evidence={event.evidence} />
      <Facts event={event} />
      <Context event={event} />
      <History event={event} fixed={gone || embed} />
      {!gone && !embed && (
        <footer>
          <button
            type="button"
            class="plain"
            onClick={() => (dialog.value = { kind: "edit", event })}
          >
            {t.card.edit}
          </button>
          <AddToStory event={event} />
          <button
            type="button"
            class="plain"
            onClick={() => (dialog.value = { kind: "merge", event })}
          >
            {t.acts.merge}
          </button>
          {event.evidence.length > 1 && (
            <button
              type="button"
              class="plain"
              onClick={() => (dialog.value = { kind: "split", event })}
            >
              {t.acts.splitOff}
            </button>
          )}
          <DeleteEvent event={event} />
        </footer>
      )}
    </article>
  );
}
