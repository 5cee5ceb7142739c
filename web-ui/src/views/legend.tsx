import { useState } from "preact/hooks";
import { t } from "../messages/index.ts";
import { later } from "./later.tsx";

const LegendKey = later(() => import("./legend-key.tsx").then((m) => m.LegendKey));

export function Legend() {
  const [open, setOpen] = useState(false);
  return (
    <details class="legend" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.legend.title}</summary>
      {open && <LegendKey />}
    </details>
  );
}
