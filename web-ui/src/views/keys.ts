import { dialog } from "../state/dialogs.ts";
import { shortcuts } from "../state/shortcuts.ts";
import type { Store } from "../state/store.ts";

/** Keys that go on while they are held; of all others a press is one act. */
const HELD: ReadonlySet<string> = new Set(["n", "p", "ArrowLeft", "ArrowRight"]);

/** Shortcuts of the page; single letters rest while somebody types or a dialog is open. */
export function listenToKeys(store: Store): void {
  const press = (event: KeyboardEvent) => {
    if (dialog.value || (event.repeat && !HELD.has(event.key))) return;
    const act = (event.target as HTMLElement).matches("input, textarea, select, [contenteditable]")
      ? leaving(event, store)
      : (alongLane(event) ?? meant(event, store));
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener("keydown", press);
}

/** The browser would empty the field without telling; and nobody's focus is lost here. */
function leaving({ key }: KeyboardEvent, store: Store): (() => void) | undefined {
  if (key !== "Escape" || store.review.value) return;
  return () => document.getElementById("events")?.focus({ preventScroll: true });
}

/** The events without a place in time are one stop of the Tab key. */
function alongLane({ key, target }: KeyboardEvent): (() => void) | undefined {
  const lane = (target as HTMLElement).closest(".undated-lane ul");
  if (!lane) return undefined;
  const chips = [...lane.querySelectorAll("button")];
  const at = chips.indexOf(target as HTMLButtonElement);
  const onward = document.dir === "rtl" ? -1 : 1;
  const to: Readonly<Record<string, number>> = {
    ArrowRight: at + onward,
    ArrowLeft: at - onward,
    Home: 0,
    End: chips.length - 1,
  };
  const next = chips[to[key] ?? -1];
  return next && (() => next.focus());
}

function meant(event: KeyboardEvent, store: Store): (() => void) | undefined {
  if (event.altKey) return;
  const isCommand = event.ctrlKey || event.metaKey;
  if (!isCommand && event.key.length === 1 && !shortcuts.value) return;
  if (store.embed) return isCommand ? undefined : reading(store)[event.key];
  // The review has keys of its own.
  const acts = store.review.value ? HELP : everywhere(store);
  return isCommand && event.key !== "z" ? undefined : acts[event.key];
}

type Acts = Readonly<Record<string, () => void>>;

/** Where nothing is changed there is also no help to open. */
const reading = (store: Store): Acts => ({
  "/": () => document.getElementById("search")?.focus(),
  n: () => step(store, 1),
  p: () => step(store, -1),
  Escape: () => {
    if (store.reading.value) store.reading.value = null;
    else store.select(null);
  },
});

const HELP: Acts = {
  "?": () => {
    dialog.value = { kind: "help" };
  },
};

function everywhere(store: Store): Acts {
  return {
    ...HELP,
    ...reading(store),
    z: () => void import("../state/undo.ts").then(({ undoLast }) => undoLast(store)),
    r: () => {
      store.review.value = true;
    },
    e: () => {
      dialog.value = { kind: "event" };
    },
    a: () => {
      dialog.value = { kind: "article" };
    },
  };
}

function step(store: Store, by: number): void {
  const events = store.events.value.value?.items ?? [];
  const index = events.findIndex((event) => event.id === store.selected.value);
  const next = events[index < 0 ? (by > 0 ? 0 : events.length - 1) : index + by];
  if (next) store.select(next.id);
}
