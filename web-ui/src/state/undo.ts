import { t } from "../messages/all.ts";
import { undoProblem } from "../views/problem-words.ts";
import { type Deed, deeds, forget, notice } from "./deeds.ts";
import type { Store } from "./store.ts";

let undoing: Promise<void> = Promise.resolve();

/** Takes a deed back, or the last one; one after the other, however fast the key is pressed. */
export function undoLast(store: Store, deed?: Deed): Promise<void> {
  undoing = undoing.then(() => takeBack(store, deed));
  return undoing;
}

async function takeBack(store: Store, wanted?: Deed): Promise<void> {
  // A button that is pressed twice means one deed, not the one before it, too.
  if (wanted && !deeds.value.includes(wanted)) return;
  const deed = wanted ?? deeds.value.at(-1);
  if (!deed) {
    store.spoken.value = t.undo.nothing;
    return;
  }
  try {
    await deed.undo();
  } catch (error) {
    // It stays: what stands in the way may be gone the next time.
    notice.value = { kind: "failed", words: t.undo.failed(deed.said, undoProblem(error)), deed };
    return;
  }
  forget(deed);
  await Promise.all([store.refresh(), store.reread()]);
  notice.value = { kind: "undone", deed };
  store.spoken.value = t.undo.done(deed.said);
}
