import { useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import type { EventDetail } from "../api/types.ts";
import { t } from "../messages/index.ts";
import { useStore } from "./shared.ts";

/** Asks once more in its own place; no dialog jumps up. */
export function DeleteEvent({ event }: { event: EventDetail }) {
  const store = useStore();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    try {
      await store.api.deleteEvent(event.id, event.version);
      store.spoken.value = t.spoken.deleted;
      store.select(null);
      await store.refresh();
    } catch (error) {
      const { status, message } = Problem.of(error);
      setProblem(status === 412 ? t.form.stale : message || t.error.failed);
    }
  };
  if (!asking) {
    return (
      <button type="button" class="link danger" onClick={() => setAsking(true)}>
        {t.card.remove}
      </button>
    );
  }
  return (
    <div class="sure" role="group" aria-label={t.card.removeSure}>
      <p>{problem ?? t.card.removeSure}</p>
      <button type="button" class="plain danger" onClick={() => void remove()}>
        {t.card.remove}
      </button>
      <button type="button" class="link" onClick={() => setAsking(false)}>
        {t.card.kept}
      </button>
    </div>
  );
}
