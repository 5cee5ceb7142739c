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

/** Under a name that is there already it takes its place. Whether the browser keeps it. */
export function saveView(name: string, address: string): boolean {
  const others = savedViews.value.filter((view) => view.name !== name);
  return keep([...others, { name, address }]);
}

export function forgetView(name: string): boolean {
  return keep(savedViews.value.filter((view) => view.name !== name));
}

/** Follows what other windows of this browser do; returns how to stop. */
export function followOtherWindows(): () => void {
  const changed = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) savedViews.value = stored();
  };
  addEventListener("storage", changed);
  return () => removeEventListener("storage", changed);
}

function keep(views: readonly SavedView[]): boolean {
  savedViews.value = [...views].sort((a, b) => a.name.localeCompare(b.name));
  try {
    localStorage.setItem(KEY, JSON.stringify(savedViews.value));
    return true;
  } catch {
    // Refused or full: it lasts as long as the page, and the reader is told.
    return false;
  }
}

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
