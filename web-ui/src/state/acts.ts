import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { ArticleCard, EventDetail, Marks } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { did } from "./deeds.ts";
import type { Store } from "./store.ts";

/** An event as it was seen when somebody decided on it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** What came of each; one that fails does not hold the others up. */
export interface Outcome<T> {
  readonly done: readonly T[];
  readonly failed: readonly { readonly event: Seen; readonly problem: Problem }[];
}

/** Decides on events, or stars or tags them; one undo for all. Rejects when none could be marked. */
export async function mark(
  store: Store,
  events: readonly Seen[],
  marks: (event: Seen) => Marks,
  said: string,
): Promise<Outcome<EventDetail>> {
  const desk = await store.api.desk();
  const outcome = await each(events, async (event) => ({
    event,
    after: await desk.mark(event.id, event.version, marks(event)),
  }));
  const changed = outcome.done.filter(({ event, after }) => after.version !== event.version);
  const entries = changed.map(({ after }) => ({ id: after.id, entry: lastEntry(after) }));
  if (entries.length > 0) {
    did({ said, events: entries.map(({ id }) => id), undo: () => takeBackAll(desk, entries) });
  }
  const done = outcome.done.map(({ after }) => after);
  settle(store, said, done);
  return { done, failed: outcome.failed };
}

export async function remove(store: Store, events: readonly Seen[]): Promise<Outcome<Seen>> {
  const desk = await store.api.desk();
  const outcome = await each(events, async (event) => {
    await desk.deleteEvent(event.id, event.version);
    return event;
  });
  const said = t.acts.deleted(nameOf(outcome.done), outcome.done.length);
  const ids = outcome.done.map(({ id }) => id);
  did({
    said,
    events: ids,
    undo: () => all(ids, (id) => desk.restore(id)),
  });
  if (ids.includes(store.selected.value ?? "")) store.select(null);
  settle(store, said, []);
  return outcome;
}

/** Makes all one event, the one that is named first. */
export async function merge(store: Store, into: Seen, from: readonly Seen[]): Promise<EventDetail> {
  const desk = await store.api.desk();
  const merged: string[] = [];
  let { version } = into;
  let after: EventDetail | null = null;
  const said = t.acts.merged(into.title);
  try {
    for (const { id } of from) {
      after = await desk.merge(into.id, id, version);
      version = after.version;
      merged.unshift(id);
    }
  } finally {
    // Also of those before one that fails.
    if (merged.length > 0) {
      did({
        said,
        events: [...merged],
        undo: async () => {
          for (const id of merged) await desk.unmerge(into.id, id);
        },
      });
    }
  }
  if (after === null) throw Problem.unreachable();
  if (merged.includes(store.selected.value ?? "")) store.select(into.id);
  settle(store, said, [after]);
  return after;
}

/** Makes an event of its own of some of the evidence; answers with that. */
export async function split(
  store: Store,
  event: Seen,
  evidence: readonly string[],
): Promise<EventDetail> {
  const desk = await store.api.desk();
  const part = await desk.split(event.id, event.version, evidence);
  const said = t.acts.split(event.title);
  did({
    said,
    events: [event.id, part.id],
    undo: async () => {
      await desk.merge(event.id, part.id);
    },
  });
  settle(store, said, [await store.api.event(event.id)]);
  return part;
}

/** Corrects the date; whoever does that has accepted the event. */
export async function redate(store: Store, event: Seen, date: string): Promise<EventDetail> {
  const desk = await store.api.desk();
  const dated = await desk.changeEvent(event.id, event.version, { date });
  const accepted = await desk.mark(event.id, dated.version, { status: "accepted" });
  const steps = accepted.version === dated.version ? [dated] : [accepted, dated];
  const entries = steps.map((after) => ({ id: after.id, entry: lastEntry(after) }));
  const said = t.acts.redated(event.title);
  did({ said, events: [event.id], undo: () => takeBackAll(desk, entries) });
  settle(store, said, [accepted]);
  return accepted;
}

/** Keeps the way back of a change that has just been made. */
export function changed(store: Store, before: Seen, after: EventDetail, said: string): void {
  if (after.version === before.version) return;
  const entries = [{ id: after.id, entry: lastEntry(after) }];
  did({
    said,
    events: [after.id],
    undo: async () => takeBackAll(await store.api.desk(), entries),
  });
}

/** What was entered is deleted when it is taken back. */
export function created(store: Store, { id, title }: Seen): void {
  did({
    said: t.acts.created(title),
    events: [id],
    undo: async () => {
      await (await store.api.desk()).deleteEvent(id);
      if (store.selected.value === id) store.select(null);
    },
  });
}

/** Articles that were added go again, with all that was read from them. */
export function articlesAdded(store: Store, ids: readonly string[]): void {
  if (ids.length === 0) return;
  did({
    said: t.acts.articles(ids.length),
    events: [],
    undo: async () => {
      const desk = await store.api.desk();
      await all(ids, desk.withdraw);
    },
  });
}

/** Its text is gone then: there is no way back. */
export async function withdraw(store: Store, { id, title }: ArticleCard): Promise<void> {
  await (await store.api.desk()).withdraw(id);
  store.reading.value = null;
  store.spoken.value = t.withdraw.done(title ?? t.reader.untitled);
  // The events follow over the live stream, some of them to nothing.
  document.getElementById("events")?.focus({ preventScroll: true });
}

export const nameOf = (events: readonly Seen[]) => events[0]?.title ?? "";

async function takeBackAll(
  desk: Desk,
  entries: readonly { readonly id: string; readonly entry: number }[],
): Promise<void> {
  await all(entries, ({ id, entry }) => desk.takeBack(id, entry));
}

/** An extractor is named with its version, "dateline-nlp/1.0.0"; people are not. */
function lastEntry({ history }: EventDetail): number {
  return Math.max(...history.filter(({ by }) => !by.includes("/")).map(({ id }) => id));
}

function settle(store: Store, said: string, after: readonly EventDetail[]): void {
  store.spoken.value = said;
  const shown = after.find(({ id }) => id === store.selected.value);
  if (shown) store.put(shown);
  // Whoever decides goes on; the list follows.
  void store.refresh();
}

async function all<T>(things: readonly T[], act: (thing: T) => Promise<unknown>): Promise<void> {
  for (const thing of things) await act(thing);
}

const AT_ONCE = 4;

async function each<T>(
  events: readonly Seen[],
  act: (event: Seen) => Promise<T>,
): Promise<Outcome<T>> {
  const waiting = [...events];
  const done: T[] = [];
  const failed: { event: Seen; problem: Problem }[] = [];
  const work = async () => {
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      try {
        done.push(await act(event));
      } catch (error) {
        failed.push({ event, problem: Problem.of(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (done.length === 0 && failed[0]) throw failed[0].problem;
  return { done, failed };
}
