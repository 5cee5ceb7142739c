import { useEffect, useRef, useState } from "preact/hooks";
import type { EventSummary } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { type Added, gained, showGain } from "../state/added.ts";
import { closeDialog } from "../state/dialogs.ts";
import { useStore } from "./shared.ts";

/** Leads to what articles have brought, as soon as the timeline has it. */
export function ShowAdded({ added }: { added: Added }) {
  const store = useStore();
  const [events, setEvents] = useState<readonly EventSummary[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const abort = new AbortController();
    void gained(store, added, abort.signal).then((found) => {
      if (!abort.signal.aborted) setEvents(found);
    });
    return () => abort.abort();
  }, [added.articles.join()]);
  // Whoever waited has one key to press.
  useEffect(() => button.current?.focus(), [events]);
  if (events.length === 0) return null;
  return (
    <button
      type="button"
      class="primary"
      ref={button}
      onClick={() => {
        closeDialog();
        showGain(store, added, events);
      }}
    >
      {t.article.show(events.length)}
    </button>
  );
}
