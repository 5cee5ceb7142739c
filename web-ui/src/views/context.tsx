import { useEffect, useState } from "preact/hooks";
import type { EventDetail, EventSummary } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { type Around, around } from "../state/around.ts";
import { Glyph } from "./icons.tsx";
import { useStore } from "./shared.ts";

/** What happened around it; asked for when it is opened. */
export function Context({ event }: { event: EventDetail }) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [event.id]);
  return (
    <details
      class="history context"
      open={open}
      onToggle={(toggle) => setOpen(toggle.currentTarget.open)}
    >
      <summary>{t.card.context}</summary>
      {open && <Neighbours event={event} />}
    </details>
  );
}

function Neighbours({ event }: { event: EventDetail }) {
  const store = useStore();
  const [found, setFound] = useState<Around | "away" | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    around(store.api, event, abort.signal).then(setFound, () => {
      if (!abort.signal.aborted) setFound("away");
    });
    return () => abort.abort();
  }, [event.id, event.version]);
  if (found === null) return <p class="note">{t.card.loading}</p>;
  if (found === "away") return <p class="note">{t.error.unreachable}</p>;
  const { before, after } = found;
  if (before.length + after.length === 0) return <p class="note">{t.card.contextNone}</p>;
  return (
    <ol>
      {[...before].reverse().map((one) => (
        <Neighbour key={one.id} event={one} />
      ))}
      <li class="here" aria-current="true">
        {event.title}
      </li>
      {after.map((one) => (
        <Neighbour key={one.id} event={one} />
      ))}
    </ol>
  );
}

function Neighbour({ event }: { event: EventSummary }) {
  const store = useStore();
  return (
    <li>
      <button type="button" class="neighbour" onClick={() => store.select(event.id)}>
        <Glyph factuality={event.factuality} />
        <span>
          <time>{dateWords(event.date, "short")}</time> <bdi>{event.title}</bdi>
        </span>
      </button>
    </li>
  );
}
