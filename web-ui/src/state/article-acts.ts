import { Problem } from "../api/problem.ts";
import type { ArticleCard, Publication } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { type Added, gained, showGain } from "./added.ts";
import { did, stepwise } from "./deeds.ts";
import type { Store } from "./store.ts";

/** Articles that were added go again, with all that was read from them; some tell of events. */
export function articlesAdded(store: Store, articles: readonly string[], telling: Added): void {
  if (articles.length === 0) return;
  did({
    said: t.acts.articles(articles.length),
    events: [],
    undo: stepwise(articles, async (id) => (await store.api.desk()).withdraw(id)),
    ...(telling.articles.length > 0 && { show: () => showAdded(store, telling) }),
  });
}

async function showAdded(store: Store, telling: Added): Promise<void> {
  const events = await gained(store, telling);
  if (events.length > 0) showGain(store, telling, events);
  else store.spoken.value = t.article.nothing;
}

/** Its text is gone then: there is no way back. */
export async function withdraw(store: Store, { id, title }: ArticleCard): Promise<void> {
  await (await store.api.desk()).withdraw(id);
  store.reading.value = null;
  store.spoken.value = t.withdraw.done(title ?? t.reader.untitled);
  // The events follow over the live stream, some of them to nothing.
}

/**
 * Corrects when an article was published, or with null takes all corrections back. Undone, it is
 * again what it was right before, unless somebody has corrected it since.
 */
export async function republish(
  store: Store,
  { id, title }: ArticleCard,
  date: string | null,
): Promise<void> {
  const desk = await store.api.desk();
  const set = (to: string | null) =>
    to === null ? desk.restorePublication(id) : desk.correctPublication(id, to);
  const before = lastOf(await desk.publication(id));
  const after = lastOf(await set(date));
  const said = t.acts.published(title ?? t.reader.untitled);
  if (after?.id !== before?.id) {
    did({
      said,
      events: [],
      undo: async () => {
        const now = lastOf(await desk.publication(id));
        if (now?.id !== after?.id) throw new Problem(409, { detail: t.publication.since });
        await set(before?.date?.edtf ?? null);
      },
    });
  }
  store.spoken.value = said;
  void store.refresh();
  void store.reread();
}

const lastOf = ({ corrections }: Publication) => corrections.at(-1);
