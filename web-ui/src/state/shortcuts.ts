import { effect, type Signal, signal } from "@preact/signals";

const KEY = "dateline.shortcuts";

/** Whether single letters act: who dictates or hits keys by chance can switch them off. */
export const shortcuts: Signal<boolean> = signal(true);

export function followShortcuts(): void {
  shortcuts.value = stored();
  effect(() => {
    try {
      if (shortcuts.value) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "off");
    } catch {
      // Storage is refused in some embeds: the choice then lasts as long as the page.
    }
  });
}

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}
