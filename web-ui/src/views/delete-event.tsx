import type { EventDetail } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { remove } from "../state/acts.ts";
import { useStore } from "./shared.ts";
import { Sure } from "./sure.tsx";

export function DeleteEvent({ event }: { event: EventDetail }) {
  const store = useStore();
  const act = async () => {
    await remove(store, [event]);
    await store.refresh();
    // The row that the card gave the focus back to is gone with the event.
    if (document.activeElement === document.body) document.getElementById("events")?.focus();
  };
  return <Sure name={t.card.remove} question={() => t.card.removeSure} act={act} />;
}
