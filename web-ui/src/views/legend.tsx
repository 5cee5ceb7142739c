import type { Factuality } from "../api/types.ts";
import { t } from "../messages/index.ts";
import { Glyph } from "./icons.tsx";

const FACTUALITIES: readonly Factuality[] = [
  "actual",
  "planned",
  "reported",
  "hypothetical",
  "negated",
];

export function Legend() {
  return (
    <details class="legend">
      <summary>{t.legend.title}</summary>
      <div class="key">
        <ul>
          {FACTUALITIES.map((factuality) => (
            <li key={factuality}>
              <Glyph factuality={factuality} />
              {t.factuality[factuality]}
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <Sample kind="possible" />
            {t.legend.possible}
          </li>
          <li>
            <Sample kind="certain" />
            {t.legend.certain}
          </li>
          <li>
            <Sample kind="around" />
            {t.legend.around}
          </li>
          <li>
            <Sample kind="open" />
            {t.legend.open}
          </li>
          <li>
            <span class="pill">+3</span>
            {t.legend.more}
          </li>
        </ul>
      </div>
    </details>
  );
}

/** What `draw/band.ts` draws, small. */
function Sample({ kind }: { kind: "possible" | "certain" | "around" | "open" }) {
  const ends = kind === "possible" || kind === "certain";
  return (
    <svg class={`sample ${kind}`} viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
      <path class="hatch" d="M4 10l6-7M9 10l6-7M14 10l6-7M19 10l6-7M24 10l6-7M29 10l6-7" />
      {kind === "certain" && <rect class="core" x="13" y="3" width="14" height="7" />}
      {ends && <path class="edge" d="M4 3h32M4 10h32M4 1v11M36 1v11" />}
      {kind === "around" && <path class="edge soft" d="M7 10h26" />}
      {kind === "open" && (
        <>
          <path class="edge" d="M4 3h26M4 10h26M4 1v11" />
          <path class="core" d="M31 1l8 5.500-8 5.500z" />
        </>
      )}
    </svg>
  );
}
