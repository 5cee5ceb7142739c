import type { EventSummary, Snippet } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/index.ts";
import { markedTitle, snippetPieces } from "../quotes/snippet.ts";
import { pick, picked } from "../state/picked.ts";
import { FoundText } from "./found-text.tsx";
import { Glyph } from "./icons.tsx";
import { useStore } from "./shared.ts";

interface EventRowProps {
  event: EventSummary;
  selected: boolean;
  stop: boolean;
  fresh: boolean;
  /** Where it holds the words that were searched for. */
  snippet?: Snippet | undefined;
}

export function EventRow({ event, selected, stop, fresh, snippet }: EventRowProps) {
  const store = useStore();
  const facts = [
    event.factuality === "actual" ? null : t.factuality[event.factuality],
    event.disputed ? t.disputed : null,
    event.places[0] ?? null,
    t.sources(event.sources),
  ].filter((fact) => fact !== null);
  const inTitle = markedTitle(event.title, snippet);
  return (
    <li>
      <button
        type="button"
        class={`row ${event.factuality}${fresh ? " fresh" : ""}`}
        data-event={event.id}
        aria-current={selected ? "true" : undefined}
        aria-pressed={picked.value?.has(event.id)}
        tabIndex={stop ? 0 : -1}
        onClick={(click) => {
          const some = picked.value || click.shiftKey || click.ctrlKey || click.metaKey;
          if (some && !store.embed) pick(event.id, shownRows(), click.shiftKey);
          else store.select(event.id);
        }}
      >
        <Glyph factuality={event.factuality} />
        <span class="when">{dateWords(event.date, "short")}</span>
        <span class="what" dir="auto">
          {inTitle ? <FoundText pieces={inTitle} /> : event.title}
          {fresh && <span class="mark">{t.list.fresh}</span>}
        </span>
        {snippet && !inTitle && (
          <span class="facts">
            <FoundText pieces={snippetPieces(snippet)} />
          </span>
        )}
        <span class="facts">{facts.join(" · ")}</span>
      </button>
    </li>
  );
}

/** Ids of the events in the order of the list. */
export const shownRows = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(".list .row")].map((row) => row.dataset.event ?? "");
