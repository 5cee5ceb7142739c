import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Api } from "../api/api.ts";
import type {
  Change,
  Density,
  EventDetail,
  EventPage,
  EventSummary,
  TimelineCard,
} from "../api/types.ts";
import type { Column } from "../timeline/draw/columns.ts";
import type { Item, LaneKind } from "../timeline/item.ts";
import type { View } from "../timeline/scale.ts";
import { begun } from "./begun.ts";
import { columnsOf } from "./columns.ts";
import { mine } from "./deeds.ts";
import { asked } from "./extent.ts";
import { itemsOf } from "./items.ts";
import type { Live } from "./live.ts";
import { opening, rangeOf } from "./opening.ts";
import { type Query, showsUndated } from "./query.ts";
import { type Remote, remote } from "./remote.ts";
import { ONE_BY_ONE, type Scene, scene, surelyIn } from "./scene.ts";
import { shown } from "./shown.ts";
import type { Place } from "./url.ts";

export interface Store {
  readonly api: Api;
  readonly query: ReadonlySignal<Query>;
  readonly selected: ReadonlySignal<string | null>;
  readonly view: Signal<View | null>;
  /** By what the stage is divided. */
  readonly lanes: Signal<LaneKind | null>;
  /** Framed by another page: nothing can be changed. */
  readonly embed: boolean;
  /** A path through events, see `Place`, and the step of it that is shown. */
  readonly story: Signal<string | null>;
  readonly step: Signal<number | null>;
  /** Whether the proposed events are gone through one by one, in place of everything else. */
  readonly review: Signal<boolean>;
  /** Id of the evidence whose article is open at its sentence. */
  readonly reading: Signal<string | null>;
  readonly events: ReadonlySignal<Remote<EventPage>>;
  /** How many there are over all time, whatever range is asked for. */
  readonly bars: ReadonlySignal<readonly Column[]>;
  readonly detail: ReadonlySignal<Remote<EventDetail>>;
  /** Those that there are, as far as they have been asked for. */
  readonly timelines: Signal<readonly TimelineCard[]>;
  /** What the stage draws. */
  readonly items: ReadonlySignal<readonly Item[]>;
  /** What is around the view where not all events fit one page, else null. */
  readonly scene: ReadonlySignal<Scene | null>;
  /** How many there are over all time where `items` are only some of them, else empty. */
  readonly extent: ReadonlySignal<readonly Column[]>;
  /** Where most events are: what the stage opens on. */
  readonly home: ReadonlySignal<View | null>;
  /** What decides on `home` has come. */
  readonly settled: ReadonlySignal<boolean>;
  /** Events that others have added since the page was opened, not yet looked at. */
  readonly news: Signal<ReadonlySet<string>>;
  /** Spoken to screen readers. */
  readonly spoken: Signal<string>;
  readonly place: ReadonlySignal<Place>;
  ask(change: Partial<Query>): void;
  select(id: string | null): void;
  go(place: Place): void;
  refresh(): Promise<void>;
  loadMore(): Promise<void>;
  /**
   * Shows what an act has left of an event, where it is still the chosen one: answers come late, and
   * not in order.
   */
  put(after: EventDetail): void;
  /** Reads the chosen event again. */
  reread(): Promise<void>;
}

export const OVERVIEW_BUCKETS = 160;
const QUIET_MS = 250;

export function createStore(api: Api, start: Place, live: Live, embed = false): Store {
  const query = signal(start.query);
  const selected = signal(start.selected);
  const view = signal(start.view);
  const lanes = signal(start.lanes);
  const story = signal(start.story);
  const step = signal(start.step);
  const review = signal(start.review && !embed);
  const reading = signal(start.reading);
  const news = signal<ReadonlySet<string>>(new Set());
  const timelines = signal<readonly TimelineCard[]>([]);
  const events = remote<EventPage>();
  const overview = remote<Density>();
  const detail = remote<EventDetail>();

  const bars = computed(() => columnsOf(overview.state.value.value));
  // With so many, nothing needs to wait for the first page.
  const crowd = computed(() => {
    const columns = asked(bars.value, query.peek());
    return surelyIn(columns, rangeOf(query.peek())) > ONE_BY_ONE ? columns : NO_COLUMNS;
  });
  const isCrowd = computed(() => crowd.value.length > 0);
  const around = scene(api, query, shown, events.state, crowd, begun);
  const items = computed(() =>
    itemsOf(around.value.value?.events ?? firstOf(events.state.value.value)),
  );
  const extent = computed(() =>
    isCrowd.value || events.state.value.value?.next ? asked(bars.value, query.value) : NO_COLUMNS,
  );
  const home = computed(() => opening(items.value, query.value, extent.value));

  /** So many events the reader has asked to see: what came before stays when all is read again. */
  let wanted = 0;
  const fetchEvents = () => {
    const question = query.value;
    const undated = showsUndated(question) ? "include" : "exclude";
    return events.load(async (abort) => {
      let page = await api.events(question, undated, abort);
      while (page.next && page.items.length < wanted) page = await withMore(api, page, abort);
      return page;
    });
  };
  const fetchOverview = () => {
    const whole = { ...query.value, from: null, to: null };
    return overview.load((abort) => api.density(whole, OVERVIEW_BUCKETS, abort));
  };
  const refresh = async () => {
    await Promise.all([fetchEvents(), fetchOverview()]);
  };
  const fetchDetail = (id: string) => detail.load((abort) => api.event(id, abort));
  const reread = async () => {
    const id = selected.peek();
    if (id !== null) await fetchDetail(id);
  };

  const fetchTimelines = () =>
    api.timelines().then(
      (cards) => {
        timelines.value = cards;
      },
      // The menu of timelines can wait: the page says elsewhere that the service is away.
      () => undefined,
    );

  effect(() => {
    void query.value;
    wanted = 0;
    const first = refresh();
    // What there is to see comes first.
    if (timelines.peek().length === 0) void first.then(fetchTimelines);
  });
  effect(() => {
    const id = selected.value;
    if (id === null) detail.put(null);
    else void fetchDetail(id);
  });

  follow(live, query, ({ changes, missed }) => {
    const before = events.state.value.value?.items;
    const known = new Set(before?.map((event) => event.id));
    const touched = missed || changes.some((change) => change.id === selected.value);
    void refresh().then(() => {
      const shown = events.state.value.value?.items ?? [];
      // What came with the answer to the change before is new all the same.
      const told = new Set(
        changes.filter(({ id, kind }) => kind === "created" || !known.has(id)).map(({ id }) => id),
      );
      // Of what was missed nobody has told, but it is younger than all that was there.
      const youngest = missed && before ? Math.max(...before.map(born)) : Infinity;
      const added = shown.filter(
        (event) => !mine.has(event.id) && (told.has(event.id) || born(event) > youngest),
      );
      const gone = new Set(changes.filter(({ kind }) => kind === "deleted").map(({ id }) => id));
      const fresh = [...news.value].filter((id) => !gone.has(id));
      if (added.length > 0 || fresh.length < news.value.size)
        news.value = new Set([...fresh, ...added.map(({ id }) => id)]);
    });
    if (touched) void reread();
  });

  return {
    api,
    query,
    selected,
    view,
    lanes,
    embed,
    story,
    step,
    review,
    reading,
    events: events.state,
    bars,
    detail: detail.state,
    timelines,
    items,
    scene: computed(() => around.value.value),
    extent,
    home,
    settled: computed(() =>
      isCrowd.value ? !overview.state.value.loading : !events.state.value.loading,
    ),
    news,
    spoken: signal(""),
    place: computed(() => ({
      query: query.value,
      selected: selected.value,
      view: view.value,
      lanes: lanes.value,
      review: review.value,
      reading: reading.value,
      lang: start.lang,
      story: story.value,
      step: step.value,
    })),
    ask(change) {
      const next = { ...query.value, ...change };
      // At once: the stage goes where the events of another question are.
      batch(() => {
        if (placed(next) !== placed(query.value)) view.value = null;
        query.value = next;
      });
    },
    select(id) {
      batch(() => {
        selected.value = id;
        reading.value = null;
      });
      if (id !== null && news.value.has(id)) {
        news.value = new Set([...news.value].filter((other) => other !== id));
      }
    },
    // At once: the address would be written for every step between.
    go(place) {
      batch(() => {
        query.value = place.query;
        selected.value = place.selected;
        view.value = place.view;
        lanes.value = place.lanes;
        story.value = place.story;
        step.value = place.step;
        review.value = place.review;
        reading.value = place.reading;
      });
    },
    refresh,
    async loadMore() {
      const page = events.state.value.value;
      if (!page?.next) return;
      wanted = page.items.length + 1;
      await events.load((abort) => withMore(api, page, abort));
    },
    put(after) {
      const { value: known, loading } = detail.state.peek();
      if (after.id !== selected.peek()) return;
      if (known?.id === after.id && known.version > after.version) return;
      detail.put(after);
      // What was on its way may be later still.
      if (loading) void reread();
    },
    reread,
  };
}

/** What of a question decides on the events that have a place in time. */
const placed = ({ undated: _, ...rest }: Query) => JSON.stringify(rest);

const born = ({ createdAt }: EventSummary) => Date.parse(createdAt);

async function withMore(api: Api, page: EventPage, abort: AbortSignal): Promise<EventPage> {
  if (page.next === null) return page;
  const more = await api.more(page.next, abort);
  return { ...more, items: [...page.items, ...more.items] };
}

interface Burst {
  readonly changes: readonly Change[];
  /** There may have been others. */
  readonly missed: boolean;
}

/** A burst of changes is one refresh. */
function follow(live: Live, query: ReadonlySignal<Query>, act: (burst: Burst) => void) {
  let changes: Change[] = [];
  let missed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeline = computed(() => query.value.timeline);
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const burst = { changes, missed };
      changes = [];
      missed = false;
      act(burst);
    }, QUIET_MS);
  };
  effect(() =>
    live.follow(timeline.value, {
      changed(change) {
        changes.push(change);
        soon();
      },
      missed() {
        missed = true;
        soon();
      },
    }),
  );
}

const NO_COLUMNS: readonly Column[] = [];

/** The first page of many is no picture of the whole: until the scene is there, nothing is. */
function firstOf(page: EventPage | null): readonly EventSummary[] {
  return page && page.next === null ? page.items : [];
}
