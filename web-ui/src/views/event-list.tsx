import { useEffect, useRef, useState } from "preact/hooks";
import type { EventPage, EventSummary } from "../api/types.ts";
import { civilOf } from "../dates/civil.ts";
import { readEdtf, type Unit } from "../dates/edtf.ts";
import { isPlaceable, shapeOf } from "../dates/shape.ts";
import { dateVocabulary, t } from "../messages/index.ts";
import { begun } from "../state/begun.ts";
import { pick, picked } from "../state/picked.ts";
import { isNarrowed, type Query, showsUndated } from "../state/query.ts";
import { EventRow, shownRows } from "./event-row.tsx";
import { later } from "./later.tsx";
import { Narrow } from "./narrow.tsx";
import { useStore } from "./shared.ts";
import { useSteady } from "./steady.ts";
import { whenIdle } from "./when-idle.ts";

const PickedBar = later(() => import("./picked-bar.tsx").then((m) => m.PickedBar));
const Empty = later(() => import("./empty.tsx").then((m) => m.Empty));

interface Group {
  readonly title: string;
  readonly events: readonly EventSummary[];
}

/** The events as a list: the equal of the stage, and all of it for those who cannot see that. */
export function EventList() {
  const store = useStore();
  const list = useRef<HTMLElement>(null);
  const { value: page, loading } = store.events.value;
  const events = page?.items ?? [];
  const room = useRoom(events.length);
  const groups = groupsOf(events.slice(0, room));
  useSteady(list, page, store.query.value);
  const snippets = new Map((page?.snippets ?? []).map((snippet) => [snippet.id, snippet]));
  const question = store.query.value;
  const answered = useRef<Query | null>(null);
  useEffect(() => {
    // Of a change, whoever made it speaks, and the chip of what is new.
    if (!page || loading || answered.current === question) return;
    answered.current = question;
    store.spoken.value = `${found(page)}.`;
  }, [page, loading, question]);
  const selected = store.selected.value;
  // One stop for the Tab key; the arrows go from row to row.
  const stop = events.some((event) => event.id === selected) ? selected : groups[0]?.events[0]?.id;
  return (
    <section
      class="list"
      id="events"
      aria-label={t.list.label}
      aria-busy={loading || room < events.length}
      tabIndex={-1}
      ref={list}
      onKeyDown={(event) => walk(event, list.current, !store.embed)}
    >
      <header>
        <h2>{page ? found(page) : t.list.label}</h2>
        <News list={list} />
        {!store.embed && (
          <button
            type="button"
            class="link"
            aria-pressed={picked.value !== null}
            onClick={() => (picked.value = picked.value ? null : new Set())}
          >
            {t.list.pick}
          </button>
        )}
      </header>
      <Narrow />
      {page && events.length === 0 && !loading && (
        <Empty narrowed={isNarrowed(store.query.value)} />
      )}
      {!page && loading && <Waiting />}
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3>{group.title}</h3>
          <ol>
            {group.events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                selected={event.id === selected}
                stop={event.id === stop}
                snippet={snippets.get(event.id)}
                fresh={store.news.value.has(event.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      {page?.next && (
        <button type="button" class="plain more" onClick={() => void store.loadMore()}>
          {t.list.more}
        </button>
      )}
      {page && <Undated count={page.undated} />}
      {picked.value && <PickedBar />}
    </section>
  );
}

/** How many events are listed, with a plus where there are more. */
const found = ({ items, next }: EventPage): string =>
  t.events(items.length).replace(" ", next ? "+ " : " ");

/** No row is lower, pixels. */
const LOWEST_ROW = 40;
/** More than a screen holds. */
export const firstRows = () => Math.ceil(innerHeight / LOWEST_ROW);
const MORE_ROWS = 120;

/** For how many rows there is room: those out of sight come after the first frame, some at a time. */
function useRoom(rows: number): number {
  const [room, setRoom] = useState(firstRows);
  const waits = !begun.value;
  useEffect(() => {
    if (waits || room === Infinity) return;
    // Where all are there, what comes later comes among them, and must push none of them out.
    if (room >= rows) setRoom(Infinity);
    else return whenIdle(() => setRoom(room + MORE_ROWS));
  }, [waits, room, rows]);
  return room;
}

/** What the range has left out, and the way to it. */
function Undated({ count }: { count: number }) {
  const store = useStore();
  const { query } = store;
  if (showsUndated(query.value)) {
    return query.value.undated === "include" ? (
      <p class="note">
        <button type="button" class="link" onClick={() => store.ask({ undated: null })}>
          {t.list.excludeUndated}
        </button>
      </p>
    ) : null;
  }
  if (count === 0) return null;
  return (
    <p class="note">
      {t.list.leftOut(count)}{" "}
      <button type="button" class="link" onClick={() => store.ask({ undated: "include" })}>
        {t.list.includeUndated}
      </button>
    </p>
  );
}

/** Says that something has come; looking there is the reader's choice. */
function News({ list }: { list: { readonly current: HTMLElement | null } }) {
  const store = useStore();
  const count = store.news.value.size;
  useEffect(() => {
    if (count > 0) store.spoken.value = t.spoken.added(count);
  }, [count]);
  if (count === 0) return null;
  const show = () => {
    const first = list.current?.querySelector<HTMLElement>(".row.fresh");
    first?.scrollIntoView({ block: "center" });
    first?.focus();
    store.news.value = new Set();
  };
  return (
    <button type="button" class="chip" onClick={show}>
      {t.list.news(count)}
    </button>
  );
}

function Waiting() {
  return (
    <div class="waiting" aria-hidden="true">
      {[72, 54, 88, 60, 80].map((width) => (
        <div key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

export function groupsOf(events: readonly EventSummary[]): Group[] {
  const groups = new Map<string, EventSummary[]>();
  const undated: EventSummary[] = [];
  const open: EventSummary[] = [];
  for (const event of events) {
    const shape = event.date && shapeOf(event.date);
    if (!event.date || !shape || !isPlaceable(shape)) {
      (event.date ? open : undated).push(event);
      continue;
    }
    const title = headingOf(event.date.edtf, shape.from ?? 0);
    const group = groups.get(title);
    if (group) group.push(event);
    else groups.set(title, [event]);
  }
  const dated = [...groups].map(([title, members]) => ({ title, events: members }));
  const rest = [
    { title: t.list.open(open.length), events: open },
    { title: t.list.undated(undated.length), events: undated },
  ];
  return [...dated, ...rest.filter(({ events }) => events.length > 0)];
}

/** The year that it begins in, or all that is known where that is less than a year. */
function headingOf(edtf: string, from: number): string {
  const reading = readEdtf(edtf);
  if (reading?.form === "point" && COARSE.has(reading.point.unit)) {
    return dateVocabulary.point(reading.point, "long");
  }
  return dateVocabulary.year(civilOf(from).year);
}

const COARSE: ReadonlySet<Unit> = new Set<Unit>(["decade", "century", "millennium"]);

const WALK: Readonly<Record<string, (index: number, length: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, length) => length - 1,
};

function walk(event: KeyboardEvent, list: HTMLElement | null, canPick: boolean): void {
  const row = event.target as HTMLElement;
  if (!list || !row.matches(".row")) return;
  const step = WALK[event.key];
  const rows = [...list.querySelectorAll<HTMLElement>(".row")];
  const next = step && rows[step(rows.indexOf(row), rows.length)];
  if (next) next.focus();
  else if (!canPick || !picks(event)) return;
  event.preventDefault();
  event.stopPropagation();
  if (canPick && (!next || event.shiftKey)) select(event, row, next ?? row);
}

function select({ key, shiftKey }: KeyboardEvent, row: HTMLElement, to: HTMLElement): void {
  const shown = shownRows();
  if (key === "Escape") picked.value = null;
  else if (key === "a") picked.value = new Set(shown);
  else {
    if (to !== row && !picked.value) pick(row.dataset.event ?? "", shown, false);
    pick(to.dataset.event ?? "", shown, shiftKey);
  }
}

const picks = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key === " " || (key === "a" && (ctrlKey || metaKey)) || (key === "Escape" && picked.value);
