import { useLayoutEffect, useRef } from "preact/hooks";
import { dialog } from "../state/dialogs.ts";
import { shortcuts } from "../state/shortcuts.ts";

/** Keys of the review; letters rest while somebody types, and where they are switched off. */
export function useReviewKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  // Before the next key comes: what is shown by then is what it means.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = dialog.value ? null : keyOf(event);
      const act = key === null ? undefined : latest.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** The key that is meant for the page, or null. */
function keyOf(event: KeyboardEvent): string | null {
  if (event.altKey || event.repeat) return null;
  if ((event.target as HTMLElement).matches("input, textarea, select")) return null;
  if (event.ctrlKey || event.metaKey) return event.key === "z" ? "z" : null;
  if (event.key.length > 1) return event.key;
  return shortcuts.value ? event.key.toLowerCase() : null;
}
