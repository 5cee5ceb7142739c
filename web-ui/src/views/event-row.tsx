import type { EventSummary } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/index.ts";
import { Glyph } from "./icons.tsx";
import { useStore } from "./shared.ts";

interface EventRowProps {
  event: EventSummary;
  selected: boolean;
  stop: boolean;
  fresh: boolean;
}

export function EventRow({ event, selected, stop, fresh }: EventRowProps) {
  const store = useStore();
  const facts = [
    event.factuality === "actual" ? null : t.factuality[event.factuality],
    event.places[0] ?? null,
    t.sources(event.sources),
  ].filter((fact) => fact !== null);
  return (
    <li>
      <button
        type="button"
        class={`row ${event.factuality}${fresh ? " fresh" : ""}`}
        data-event={event.id}
        aria-current={selected ? "true" : undefined}
        tabIndex={stop ? 0 : -1}
        onClick={() => store.select(event.id)}
      >
        <Glyph factuality={event.factuality} />
        <span class="when">{dateWords(event.date, "short")}</span>
        <span class="what">
          {event.title}
          {fresh && <span class="mark">{t.list.fresh}</span>}
        </span>
        <span class="facts">{facts.join(" · ")}</span>
      </button>
    </li>
  );
}
