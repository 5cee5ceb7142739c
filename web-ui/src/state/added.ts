import { EVERYTHING, type Query } from "./query.ts";
import type { Store } from "./store.ts";

/** Articles that were added to a timeline, by their ids. */
export interface Added {
  readonly timeline: string;
  readonly articles: readonly string[];
}

/** What the timeline knows from them. */
export interface Gain {
  /** Id of the first of the events. */
  readonly first: string;
  readonly count: number;
  /** There are more than `count`. */
  readonly more: boolean;
}

const ASK_MS = 400;
/** The timeline takes an article over within a second or two. */
const TIMES = 40;

const askingFor = ({ timeline, articles }: Added): Query => ({
  ...EVERYTHING,
  timeline,
  facets: { source: articles },
});

/** Waits until the timeline has what they tell; null when nothing comes, or nobody waits any more. */
export async function gained(
  { api }: Pick<Store, "api">,
  added: Added,
  abort?: AbortSignal,
): Promise<Gain | null> {
  let before = 0;
  for (let i = 0; i < TIMES && !abort?.aborted; i++) {
    const page = await api.events(askingFor(added), "include", abort).catch(() => null);
    const first = page?.items[0];
    const count = page?.items.length ?? 0;
    // Of several articles one after the other is taken over.
    const isAll = added.articles.length === 1 || count === before;
    if (page && first && isAll) return { first: first.id, count, more: page.next !== null };
    before = count;
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
  return null;
}

/** Shows what they tell and nothing else, the first of it chosen: for who asks for it. */
export function showGain(store: Store, added: Added, { first }: Gain): void {
  store.news.value = new Set();
  store.go({
    ...store.place.value,
    query: askingFor(added),
    selected: first,
    view: null,
    review: false,
    reading: null,
  });
}
