import { useEffect, useRef, useState } from "preact/hooks";
import { dayWords } from "../dates/day-words.ts";
import { t } from "../messages/index.ts";
import type { Column } from "../timeline/draw/columns.ts";
import type { LaneKind } from "../timeline/item.ts";
import { padded, type View } from "../timeline/scale.ts";
import { useStore } from "./shared.ts";

/** What is on the stage at the moment, for those who cannot see it or point at it. */
interface Standing {
  readonly key: string;
  readonly from: number;
  readonly words: string;
  act(): void;
}

interface TwinProps {
  view: View | null;
  highlight(id: string | null): void;
  fly(view: View): void;
}

/** So many at a time: each of them costs the browser something. */
const MOST = 200;

/** One stop for the Tab key; the arrows go through time. */
export function Twin({ view, highlight, fly }: TwinProps) {
  const store = useStore();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState("");
  const [most, setMost] = useState(MOST);
  const all = view ? standingIn(view, store, fly) : [];
  const rest = all.length - most;
  const goOn: Standing = {
    key: "more",
    from: Number.POSITIVE_INFINITY,
    words: t.twin.more(Math.min(rest, MOST), rest),
    act() {
      setStop(all[most]?.key ?? "");
      setMost(most + MOST);
    },
  };
  const standing = rest > 0 ? [...all.slice(0, most), goOn] : all;
  useEffect(() => {
    if (most > MOST) list.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [most]);
  useEffect(() => setMost(MOST), [view?.start, view?.end]);
  const active = standing.some(({ key }) => key === stop) ? stop : standing[0]?.key;
  useEffect(() => highlight(null), [view]);
  const walk = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  };
  if (standing.length === 0) return null;
  return (
    <ul class="twin" data-back aria-label={t.twin.label} ref={list} onKeyDown={walk}>
      {standing.map(({ key, words, act }) => (
        <li key={key}>
          <button
            type="button"
            tabIndex={key === active ? 0 : -1}
            onFocus={() => {
              setStop(key);
              highlight(key);
            }}
            onBlur={() => highlight(null)}
            onClick={act}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function standingIn(
  view: View,
  store: ReturnType<typeof useStore>,
  fly: (view: View) => void,
): readonly Standing[] {
  const seen = (from: number | null, to: number | null) =>
    (from === null || from < view.end) && (to === null || to > view.start);
  const kind = store.lanes.value;
  const events = store.items.value
    .filter(({ shape }) => seen(shape.from, shape.to))
    .map(({ id, title, when, factuality, disputed, shape, lanes }) => ({
      key: id,
      from: shape.from ?? view.start,
      words: [
        when,
        title,
        ...(factuality === "actual" ? [] : [t.factuality[factuality]]),
        ...(disputed ? [t.disputed] : []),
        ...laneWords(kind, kind && lanes[kind]),
      ].join(", "),
      act: () => store.select(id),
    }));
  const counted = (column: Column) => ({
    key: `${column.from}`,
    from: column.from,
    words: t.stage.column(dayWords(column.from), dayWords(column.to - 1), column.possible),
    act: () => fly(padded({ start: column.from, end: column.to }, 0.1)),
  });
  const { counts = [], columns = [] } = store.scene.value ?? {};
  const told = (counts.length > 0 ? counts : columns).filter(({ from, to }) => seen(from, to));
  return [...told.map(counted), ...events].sort((a, b) => a.from - b.from);
}

/** In which lane an event stands; what is known of it has been said. */
function laneWords(kind: LaneKind | null, value: string | null | undefined): readonly string[] {
  if (!value || kind === "factuality") return [];
  return [kind === "kind" ? t.kind(value) : value];
}
