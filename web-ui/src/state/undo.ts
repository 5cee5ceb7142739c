import { t } from "../messages/all.ts";
import { problemWords } from "../views/problem-words.ts";
import { deeds, notice } from "./deeds.ts";
import type { Store } from "./store.ts";

let undoing: Promise<void> = Promise.resolve();

/** Takes the last deed back; one after the other, however fast the key is pressed. */
export function undoLast(store: Store): Promise<void> {
  undoing = undoing.then(() => takeBack(store));
  return undoing;
}

async function takeBack(store: Store): Promise<void> {
  const deed = deeds.value.at(-1);
  if (!deed) {
    store.spoken.value = t.undo.nothing;
    return;
  }
  deeds.value = deeds.value.slice(0, -1);
  try {
    await deed.undo();
    await Promise.all([store.refresh(), readAgain(store)]);
    notice.value = { kind: "undone", deed };
    store.spoken.value = t.undo.done(deed.said);
  } catch (error) {
    notice.value = { kind: "failed", words: t.undo.failed(deed.said, problemWords(error)) };
  }
}

/** What is open may be what was changed; that it is gone is for its own view to say. */
async function readAgain(store: Store): Promise<void> {
  const id = store.selected.value;
  if (id === null) return;
  await store.api.event(id).then(store.put, () => undefined);
}
