import { useEffect, useRef, useState } from "preact/hooks";
import type { EventDetail } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { remove } from "../state/acts.ts";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** Asks once more in its own place; no dialog jumps up. */
export function DeleteEvent({ event }: { event: EventDetail }) {
  const store = useStore();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const sure = useRef<HTMLButtonElement>(null);
  const remover = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // What had the focus is replaced by the question, and the question by it.
  useEffect(() => {
    if (asking) sure.current?.focus();
    else if (asked.current) remover.current?.focus();
    asked.current = asking;
  }, [asking]);
  const confirmed = async () => {
    try {
      await remove(store, [event]);
      await store.refresh();
      // The row that the card gave it back to is gone with the event.
      if (document.activeElement === document.body) document.getElementById("events")?.focus();
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  if (!asking) {
    return (
      <button type="button" class="link danger" ref={remover} onClick={() => setAsking(true)}>
        {t.card.remove}
      </button>
    );
  }
  return (
    <div class="sure" role="group" aria-label={t.card.removeSure}>
      <p role={problem ? "alert" : undefined}>{problem ?? t.card.removeSure}</p>
      <button type="button" class="plain danger" ref={sure} onClick={() => void confirmed()}>
        {t.card.remove}
      </button>
      <button type="button" class="link" onClick={() => setAsking(false)}>
        {t.card.kept}
      </button>
    </div>
  );
}
