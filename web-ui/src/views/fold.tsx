import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** A panel over the stage that opens under its name; what is in it is made when it is opened. */
export function Fold({ title, children }: { title: string; children(): ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="legend"
      // Of all that have this name one is open.
      name="panel"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}
