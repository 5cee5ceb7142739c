import { dialog } from "../state/dialogs.ts";
import { shortcuts } from "../state/shortcuts.ts";
import type { Store } from "../state/store.ts";

/** Shortcuts of the page; single letters rest while somebody types or a dialog is open. */
export function listenToKeys(store: Store): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.value) return;
    const target = event.target as HTMLElement;
    if (target.matches("input, textarea, select, [contenteditable]")) {
      if (event.key !== "Escape") return;
      // The browser would empty the field without telling; and nobody's focus is lost here.
      event.preventDefault();
      document.getElementById("events")?.focus({ preventScroll: true });
      return;
    }
    if (event.key.length === 1 && !shortcuts.value) return;
    const act = acts(store)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}

function acts(store: Store): Readonly<Record<string, () => void>> {
  return {
    "/": () => document.getElementById("search")?.focus(),
    "?": () => {
      dialog.value = { kind: "help" };
    },
    e: () => {
      dialog.value = { kind: "event" };
    },
    a: () => {
      dialog.value = { kind: "article" };
    },
    n: () => step(store, 1),
    p: () => step(store, -1),
    Escape: () => {
      if (store.reading.value) store.reading.value = null;
      else store.select(null);
    },
  };
}

function step(store: Store, by: number): void {
  const events = store.events.value.value?.items ?? [];
  const index = events.findIndex((event) => event.id === store.selected.value);
  const next = events[index < 0 ? (by > 0 ? 0 : events.length - 1) : index + by];
  if (next) store.select(next.id);
}
