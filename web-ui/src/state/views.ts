import { type Signal, signal } from "@preact/signals";

/** A place of the page under a name of the reader's; `address` is its search part, as `writePlace` has it. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

/** They stay with this browser: the services know timelines, not readers. */
const KEY = "dateline.views";

/** In the order of their names. */
export const savedViews: Signal<readonly SavedView[]> = signal(stored());

/** Whether what is in the browser is all there is: after a refusal the page alone knows the rest. */
let isKept = true;

/** Under a name that is there already it takes its place. Whether the browser keeps it. */
export function saveView(name: string, address: string): boolean {
  return keep((views) => [...views.filter((view) => view.name !== name), { name, address }]);
}

export function forgetView(name: string): boolean {
  return keep((views) => views.filter((view) => view.name !== name));
}

/** Follows what other windows of this browser do; returns how to stop. */
export function followOtherWindows(): () => void {
  const changed = ({ key }: Pick<StorageEvent, "key">) => {
    if (key === KEY || key === null) savedViews.value = latest();
  };
  // Nobody was told of what they did before.
  changed({ key: KEY });
  addEventListener("storage", changed);
  return () => removeEventListener("storage", changed);
}

/** Changes what there is now: another window may have saved some since it was read. */
function keep(change: (views: readonly SavedView[]) => readonly SavedView[]): boolean {
  savedViews.value = [...change(latest())].sort((a, b) => a.name.localeCompare(b.name));
  try {
    localStorage.setItem(KEY, JSON.stringify(savedViews.value));
    isKept = true;
  } catch {
    // Refused or full: it lasts as long as the page, and the reader is told.
    isKept = false;
  }
  return isKept;
}

const latest = () => (isKept ? stored() : savedViews.value);

function stored(): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(one: unknown): one is SavedView {
  return (
    typeof one === "object" &&
    one !== null &&
    "name" in one &&
    typeof one.name === "string" &&
    "address" in one &&
    typeof one.address === "string"
  );
}
