import { useRef, useState } from "preact/hooks";
import { dayWords } from "../dates/day-words.ts";
import { t } from "../messages/index.ts";
import { rangeOf } from "../state/opening.ts";
import { NO_RANGE } from "../state/query.ts";
import { rangeText } from "../state/range-text.ts";
import { shown } from "../state/shown.ts";
import type { Column } from "../timeline/draw/columns.ts";
import { useStore } from "./shared.ts";

type End = "from" | "to";
type Range = Readonly<Record<End, number>>;

/** All events over all time; its two thumbs are the range of the question. */
export function Overview() {
  const store = useStore();
  const bars = store.bars.value;
  const from = bars[0]?.from ?? null;
  const to = bars.at(-1)?.to ?? null;
  return (
    <section class="overview" aria-label={t.range.group}>
      {from !== null && to !== null ? (
        <Histogram bars={bars} from={from} to={to} />
      ) : (
        <div class="track" />
      )}
      <div class="ends">
        <span aria-hidden="true">{from !== null && dayWords(from)}</span>
        <Chosen />
        <span aria-hidden="true">{to !== null && dayWords(to - 1)}</span>
      </div>
    </section>
  );
}

/** What can be said of a range that is there; its room is kept while there is none. */
function Chosen() {
  const store = useStore();
  const { from, to, match } = store.query.value;
  if (from === null && to === null) return null;
  return (
    <div class="chosen-range">
      <label class="check" title={t.range.certainHint}>
        <input
          type="checkbox"
          checked={match === "certain"}
          onChange={(event) =>
            store.ask({ match: event.currentTarget.checked ? "certain" : "possible" })
          }
        />
        {t.range.certain}
      </label>
      <button type="button" class="link" onClick={() => store.ask(NO_RANGE)}>
        {t.range.clear}
      </button>
    </div>
  );
}

function Histogram({ bars, from, to }: { bars: readonly Column[]; from: number; to: number }) {
  const store = useStore();
  const { query } = store;
  const track = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Range | null>(null);
  const days = to - from;
  const percent = (day: number) =>
    `${(Math.min(1, Math.max(0, (day - from) / days)) * 100).toFixed(3)}%`;
  const { start, end } = rangeOf(query.value);
  const asked: Range = { from: clamp(start, from, to), to: clamp(end, from, to) };
  const range = draft ?? asked;
  // Stretches without events have no bucket.
  const edges = [...new Set(bars.flatMap((bar) => [bar.from, bar.to]))].sort((a, b) => a - b);
  const narrowed = range.from > from || range.to < to;

  const commit = (next: Range) => {
    setDraft(null);
    store.ask({
      from: next.from <= from ? null : rangeText(next.from, "from"),
      to: next.to >= to ? null : rangeText(next.to, "to"),
    });
  };
  const dayAt = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    if (!box) return from;
    return beside(edges, from + ((clientX - box.left) / box.width) * days, 0);
  };
  const drag = (event: PointerEvent, part: End | "both") => {
    if (event.button !== 0) return;
    event.preventDefault();
    const origin = dayAt(event.clientX);
    let latest: Range | null = null;
    const held = new AbortController();
    const mine = (act: (e: PointerEvent) => void) => (e: PointerEvent) => {
      if (e.pointerId === event.pointerId) act(e);
    };
    const move = (e: PointerEvent) => {
      // Released where nobody heard it, as behind a dialog of the system.
      if (e.buttons === 0) {
        cancel();
        return;
      }
      const day = dayAt(e.clientX);
      latest =
        part === "both"
          ? { from: Math.min(origin, day), to: Math.max(origin, day) }
          : ordered({ ...range, [part]: day }, part, edges);
      if (latest.from < latest.to) setDraft(latest);
    };
    const up = () => {
      held.abort();
      if (latest && latest.from < latest.to) commit(latest);
      else setDraft(null);
    };
    const cancel = () => {
      held.abort();
      setDraft(null);
    };
    const { signal } = held;
    addEventListener("pointermove", mine(move), { signal });
    addEventListener("pointerup", mine(up), { signal });
    addEventListener("pointercancel", mine(cancel), { signal });
  };
  const thumb = (end: End) => (
    <Thumb
      end={end}
      day={range[end]}
      min={from}
      max={to}
      left={percent(range[end])}
      onHold={(event) => drag(event, end)}
      onStep={(steps) => {
        const day = beside(edges, range[end], steps);
        commit(ordered({ ...range, [end]: day }, end, edges));
      }}
    />
  );
  return (
    <div
      class="track"
      ref={track}
      onPointerDown={(event) => drag(event, "both")}
      data-narrowed={narrowed}
    >
      <Bars bars={bars} from={from} days={days} />
      <div class="veil" style={{ left: 0, width: percent(range.from) }} />
      <div class="veil" style={{ left: percent(range.to), right: 0 }} />
      <Window from={from} to={to} percent={percent} />
      {thumb("from")}
      {thumb("to")}
    </div>
  );
}

interface WindowProps {
  from: number;
  to: number;
  percent(day: number): string;
}

/** What the stage shows of it: on its own, because it moves in every frame. */
function Window({ from, to, percent }: WindowProps) {
  const view = shown.value;
  if (!view || view.start >= to || view.end <= from || view.end - view.start >= to - from)
    return null;
  const right = `calc(100% - ${percent(view.end)})`;
  return <div class="window" style={{ left: percent(view.start), right }} />;
}

/** Thousandths of the whole: one event is a bar and not a wall. */
const WIDEST = 60;

function Bars({ bars, from, days }: { bars: readonly Column[]; from: number; days: number }) {
  const most = Math.max(1, ...bars.map((bar) => bar.possible));
  // The square root keeps a single event visible beside a month with hundreds.
  const height = (n: number) => Math.sqrt(n / most) * 100;
  const path = (kind: "possible" | "certain") =>
    bars
      .filter((bar) => bar[kind] > 0)
      .map((bar) => {
        const room = ((bar.to - bar.from) / days) * 1000;
        const width = Math.min(WIDEST, Math.max(2.2, room - 0.6));
        const x = ((bar.from - from) / days) * 1000 + Math.max(0, (room - width) / 2);
        return `M${x.toFixed(2)} 100v${-height(bar[kind]).toFixed(2)}h${width.toFixed(2)}V100z`;
      })
      .join("");
  return (
    <svg class="bars" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="possible" d={path("possible")} />
      <path class="certain" d={path("certain")} />
    </svg>
  );
}

interface ThumbProps {
  end: End;
  day: number;
  min: number;
  max: number;
  left: string;
  onHold(event: PointerEvent): void;
  onStep(steps: number): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

function Thumb({ end, day, min, max, left, onHold, onStep }: ThumbProps) {
  return (
    <div
      class={`thumb ${end}`}
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? t.range.start : t.range.end}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={day}
      aria-valuetext={dayWords(end === "from" ? day : day - 1)}
      style={{ left }}
      onPointerDown={(event) => {
        event.stopPropagation();
        onHold(event);
        event.currentTarget.focus();
      }}
      onKeyDown={(event) => {
        const steps = STEPS[event.key];
        if (steps === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onStep(steps * (event.shiftKey ? 10 : 1));
      }}
    />
  );
}

/** The two thumbs never pass each other: at least one bucket stays between them. */
function ordered(range: Range, moved: End, edges: readonly number[]): Range {
  if (range.from < range.to) return range;
  return moved === "from"
    ? { ...range, from: beside(edges, range.to, -1) }
    : { ...range, to: beside(edges, range.from, 1) };
}

/** So many edges from the one that is nearest to a day. */
function beside(edges: readonly number[], day: number, steps: number): number {
  const far = edges.map((edge) => Math.abs(edge - day));
  const at = far.indexOf(Math.min(...far)) + steps;
  return edges[clamp(at, 0, edges.length - 1)] ?? day;
}

const clamp = (n: number, low: number, high: number) => Math.min(high, Math.max(low, n));
