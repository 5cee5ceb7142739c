import { type Signal, signal } from "@preact/signals";

/** Ids of the events of the list that are selected for one act on all; null where none are meant. */
export const picked: Signal<ReadonlySet<string> | null> = signal(null);

/** From which a range of them goes. */
let anchor = "";

/** Selects one or no longer; with `upTo` all between the last one and this, as `shown` has them. */
export function pick(id: string, shown: readonly string[], upTo: boolean): void {
  const now = new Set(picked.value);
  const ends = [shown.indexOf(anchor), shown.indexOf(id)].sort((a, b) => a - b);
  const [from = -1, to = -1] = ends;
  if (upTo && picked.value && from >= 0) {
    for (const one of shown.slice(from, to + 1)) now.add(one);
  } else {
    if (!now.delete(id)) now.add(id);
    anchor = id;
  }
  picked.value = now;
}
