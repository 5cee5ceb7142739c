import type { Factuality } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { Glyph } from "./icons.tsx";

const FACTUALITIES: readonly Factuality[] = [
  "actual",
  "planned",
  "reported",
  "hypothetical",
  "negated",
];

/** What each shape means. */
export function LegendKey() {
  return (
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
          <Sample kind="perhaps" />
          {t.legend.perhaps}
        </li>
        <li>
          <Sample kind="either" />
          {t.legend.either}
        </li>
        <li>
          <Sample kind="disputed" />
          {t.legend.disputed}
        </li>
        <li>
          <Sample kind="open" />
          {t.legend.open}
        </li>
        <li>
          <span class="pill">+3</span>
          {t.legend.more}
        </li>
        <li>
          <Sample kind="column" />
          {t.legend.column}
        </li>
      </ul>
    </div>
  );
}

const HATCH = "M4 10l6-7M9 10l6-7M14 10l6-7M19 10l6-7M24 10l6-7M29 10l6-7";

/** What `draw/band.ts` and `draw/columns.ts` draw, small. */
const SAMPLES = {
  possible: (
    <>
      <path class="hatch" d={HATCH} />
      <path class="edge" d="M4 3h32M4 10h32M4 1v11M36 1v11" />
    </>
  ),
  certain: (
    <>
      <path class="hatch" d={HATCH} />
      <rect class="core" x="13" y="3" width="14" height="7" />
      <path class="edge" d="M4 3h32M4 10h32M4 1v11M36 1v11" />
    </>
  ),
  around: (
    <>
      <path class="hatch pale" d={HATCH} />
      <path class="edge" d="M7 10h26" />
    </>
  ),
  perhaps: (
    <>
      <path class="edge dotted" d="M4 5h32M6 8h30" />
      <path class="edge" d="M4 3h32M4 10h32M4 1v11M36 1v11" />
    </>
  ),
  either: (
    <>
      <path class="hatch" d="M4 10l6-7M29 10l6-7" />
      <path class="edge dotted" d="M11 6.500h17" />
      <path class="edge" d="M3.500 3h7v7h-7zM28.500 3h7v7h-7z" />
    </>
  ),
  disputed: <path class="edge" d="M15 4h10M15 8.500h10M17 11.500l6-11" />,
  open: (
    <>
      <path class="hatch" d={HATCH} />
      <path class="edge" d="M4 3h26M4 10h26M4 1v11" />
      <path class="core" d="M31 1l8 5.500-8 5.500z" />
    </>
  ),
  column: (
    <>
      <path class="core faint" d="M10 12V1h8v11zM20 12V5h8v7z" />
      <path class="core" d="M10 12V6h8v6zM20 12V8h8v4z" />
    </>
  ),
} as const;

function Sample({ kind }: { kind: keyof typeof SAMPLES }) {
  return (
    <svg class="sample" viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
      {SAMPLES[kind]}
    </svg>
  );
}
