import { type Signal, signal } from "@preact/signals";
import { t } from "../messages/all.ts";
import { problemWords } from "../views/problem-words.ts";
import { type Deed, deeds, forget, tell } from "./deeds.ts";
import { inOrder } from "./in-order.ts";
import type { Store } from "./store.ts";

/** A deed that is being taken back, or has been. */
export interface TakenBack {
  readonly deed: Deed;
  readonly isOver: boolean;
}

/** The last one. */
export const takenBack: Signal<TakenBack | null> = signal(null);

const going = new Set<Deed>();

/**
 * Takes a deed back, or the last one when the key is pressed; after all that is still to be saved,
 * and one after the other, however fast that is.
 */
export async function undoLast(store: Store, wanted?: Deed): Promise<void> {
  const deed = wanted ?? deeds.value.findLast((one) => !going.has(one));
  if (!deed) {
    store.spoken.value = t.undo.nothing;
    return;
  }
  // A button that is pressed twice means one deed, not the one before it, too.
  if (going.has(deed) || !deeds.value.includes(deed)) return;
  going.add(deed);
  takenBack.value = { deed, isOver: false };
  await inOrder(() => takeBack(store, deed)).finally(() => going.delete(deed));
}

/** Whether something that was done to the event is being taken back. */
export const isGoingBack = (id: string) => [...going].some(({ events }) => events.includes(id));

async function takeBack(store: Store, deed: Deed): Promise<void> {
  // It could not even be saved.
  if (!deeds.value.includes(deed)) return;
  try {
    await deed.undo();
  } catch (error) {
    // It stays: what stands in the way may be gone the next time.
    tell({ kind: "failed", words: t.undo.failed(deed.said, problemWords(error)), deed });
    return;
  }
  forget(deed);
  await Promise.all([store.refresh(), store.reread()]);
  takenBack.value = { deed, isOver: true };
  tell({ kind: "undone", deed });
  store.spoken.value = t.undo.done(deed.said);
}
