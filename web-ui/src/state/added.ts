import type { EventSummary } from "../api/types.ts";
import { itemsOf } from "./items.ts";
import { EVERYTHING } from "./query.ts";
import type { Store } from "./store.ts";
import { whole } from "./whole.ts";

/** Articles that were added to a timeline, by their ids. */
export interface Added {
  readonly timeline: string;
  readonly articles: readonly string[];
}

const ASK_MS = 400;
/** The timeline takes an article over within a second or two. */
const TIMES = 40;

const askingFor = (timeline: string, article: string) => ({
  ...EVERYTHING,
  timeline,
  facets: { source: [article] },
});

/**
 * Waits until the timeline has something of each, or has had time enough; answers with all of it, each
 * event once.
 */
export async function gained(
  { api }: Pick<Store, "api">,
  { timeline, articles }: Added,
  abort?: AbortSignal,
): Promise<readonly EventSummary[]> {
  const told = new Map<string, readonly EventSummary[]>();
  for (let i = 0; i < TIMES && !abort?.aborted && told.size < articles.length; i++) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    for (const article of articles.filter((id) => !told.has(id))) {
      const question = askingFor(timeline, article);
      const page = await api.events(question, "include", abort).catch(() => null);
      if (page && page.items.length > 0) told.set(article, page.items);
    }
  }
  const events = [...told.values()].flat();
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

/**
 * Chooses the first of what articles tell: of one article nothing else is listed, of several the
 * stage shows the stretch that holds them. For who asks for it.
 */
export function showGain(
  store: Store,
  { timeline, articles }: Added,
  events: readonly EventSummary[],
): void {
  const [alone] = articles.length === 1 ? articles : [];
  const query = alone ? askingFor(timeline, alone) : { ...EVERYTHING, timeline };
  store.news.value = new Set(alone ? [] : events.map(({ id }) => id));
  const view = whole(itemsOf(events), query);
  const starts = new Map(itemsOf(events).map(({ id, shape }) => [id, shape.from ?? Infinity]));
  const start = ({ id }: EventSummary) => starts.get(id) ?? Infinity;
  const [first] = events.toSorted((a, b) => (start(a) < start(b) ? -1 : 1));
  const selected = first?.id ?? null;
  store.go({ ...store.place.value, query, selected, view, review: false, reading: null });
}
