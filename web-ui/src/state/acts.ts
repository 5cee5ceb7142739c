import type { Desk } from "../api/desk.ts";
import { Problem } from "../api/problem.ts";
import type { EventDetail, EventPatch, HistoryEntry, Marks, NewEvent } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { did, stepwise } from "./deeds.ts";
import type { Store } from "./store.ts";
import { inTurn, type Seen, type Turn } from "./turns.ts";

/** What came of each; one that fails does not hold the others up. */
export interface Outcome<T> {
  readonly done: readonly T[];
  readonly failed: readonly { readonly event: Seen; readonly problem: Problem }[];
}

/**
 * Decides on events, or stars or tags them; one undo for all. `marks` is told what is there by then.
 * Rejects when none could be marked.
 */
export async function mark(
  store: Store,
  events: readonly Seen[],
  marks: (event: Seen) => Marks,
  said: string,
): Promise<Outcome<EventDetail>> {
  const desk = await store.api.desk();
  const { done: turns, failed } = await each(events, (event) =>
    inTurn(store, event, (now) => desk.mark(now.id, now.version, marks(now))),
  );
  remember(store, said, turns);
  const done = turns.map(({ after }) => after);
  settle(store, said, done);
  return { done, failed };
}

/** Sets what is given; a date is one more claim, preferred from then on. */
export function edit(store: Store, event: Seen, patch: EventPatch): Promise<EventDetail> {
  const said = t.acts.edited(patch.title ?? event.title);
  return alone(store, event, said, (desk, { id, version }) => desk.changeEvent(id, version, patch));
}

/** Shows the event with another claim that is there. */
export function prefer(store: Store, event: Seen, claim: string): Promise<EventDetail> {
  const said = t.acts.preferred(event.title);
  return alone(store, event, said, (desk, { id, version }) => desk.preferClaim(id, version, claim));
}

export function comment(store: Store, event: Seen, words: string): Promise<EventDetail> {
  const said = t.acts.commented(event.title);
  return alone(store, event, said, (desk, now) =>
    desk.mark(now.id, now.version, { comment: words }),
  );
}

/** Takes back what somebody did some time ago; that can be taken back, too. */
export function revert(store: Store, event: Seen, entry: HistoryEntry): Promise<EventDetail> {
  const said = t.undo.done(t.card.actions[entry.action] ?? entry.action);
  return alone(store, event, said, (desk, { id, version }) => desk.takeBack(id, entry.id, version));
}

/** Enters an event; it is deleted when that is taken back. */
export async function create(store: Store, event: NewEvent): Promise<EventDetail> {
  const desk = await store.api.desk();
  const after = await desk.createEvent(event);
  const said = t.acts.created(after.title);
  did({
    said,
    events: [after.id],
    undo: async () => {
      await desk.deleteEvent(after.id);
      if (store.selected.value === after.id) store.select(null);
    },
  });
  store.spoken.value = said;
  return after;
}

export async function remove(store: Store, events: readonly Seen[]): Promise<Outcome<Seen>> {
  const desk = await store.api.desk();
  const outcome = await each(events, async (event) => {
    await inTurn(store, event, async ({ id, version }) => {
      await desk.deleteEvent(id, version);
      return null;
    });
    return event;
  });
  const said = t.acts.deleted(nameOf(outcome.done), outcome.done.length);
  const ids = outcome.done.map(({ id }) => id);
  did({
    said,
    events: ids,
    undo: stepwise(ids, (id) => desk.restore(id)),
  });
  if (ids.includes(store.selected.value ?? "")) store.select(null);
  settle(store, said, []);
  return outcome;
}

/** Makes all one event, the one that is named first. */
export async function merge(store: Store, into: Seen, from: readonly Seen[]): Promise<EventDetail> {
  const desk = await store.api.desk();
  const merged: string[] = [];
  let after: EventDetail | null = null;
  const said = t.acts.merged(into.title);
  try {
    for (const { id } of from) {
      ({ after } = await inTurn(store, into, (now) => desk.merge(into.id, id, now.version)));
      merged.unshift(id);
    }
  } finally {
    // Also of those before one that fails.
    if (merged.length > 0) {
      did({
        said,
        events: [...merged],
        undo: stepwise(merged, (id) => desk.unmerge(into.id, id)),
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
  const { after: part } = await inTurn(store, event, ({ id, version }) =>
    desk.split(id, version, evidence),
  );
  const said = t.acts.split(event.title);
  did({
    said,
    events: [event.id, part.id],
    undo: async () => {
      await desk.merge(event.id, part.id);
    },
  });
  settle(store, said, []);
  void store.reread();
  return part;
}

/** Corrects the date; whoever does that has accepted the event. */
export async function redate(store: Store, event: Seen, date: string): Promise<EventDetail> {
  const desk = await store.api.desk();
  const said = t.acts.redated(event.title);
  const dated = await inTurn(store, event, ({ id, version }) =>
    desk.changeEvent(id, version, { date }),
  );
  let accepted = dated;
  try {
    accepted = await inTurn(store, dated.after, ({ id, version }) =>
      desk.mark(id, version, { status: "accepted" }),
    );
  } finally {
    // Also where the date alone was corrected.
    remember(store, said, accepted === dated ? [dated] : [accepted, dated]);
    settle(store, said, [accepted.after]);
  }
  return accepted.after;
}

export const nameOf = (events: readonly Seen[]) => events[0]?.title ?? "";

/** One act on one event. */
async function alone(
  store: Store,
  event: Seen,
  said: string,
  act: (desk: Desk, now: Seen) => Promise<EventDetail>,
): Promise<EventDetail> {
  const desk = await store.api.desk();
  const turn = await inTurn(store, event, (now) => act(desk, now));
  remember(store, said, [turn]);
  settle(store, said, [turn.after]);
  return turn.after;
}

/** Keeps the way back. */
function remember(store: Store, said: string, turns: readonly Turn<EventDetail>[]): void {
  const undo = wayBack(store, turns);
  if (undo) did({ said, events: [...new Set(turns.filter(isChange).map(idOf))], undo });
}

/** Takes back what was done in these turns; what has changed nothing needs none. */
export function wayBack(
  store: Store,
  turns: readonly Turn<EventDetail>[],
): (() => Promise<void>) | null {
  const entries = turns
    .filter(isChange)
    .map(({ after }) => ({ seen: seenIn(after), entry: lastEntry(after) }));
  if (entries.length === 0) return null;
  return stepwise(entries, async ({ seen, entry }) => {
    const desk = await store.api.desk();
    const { after } = await inTurn(store, seen, () => desk.takeBack(seen.id, entry));
    store.put(after);
  });
}

const isChange = ({ before, after }: Turn<EventDetail>) => after.version !== before.version;
const idOf = ({ after }: Turn<EventDetail>) => after.id;

const seenIn = ({ id, version, title, tags }: EventDetail): Seen => ({ id, version, title, tags });

/** An extractor is named with its version, "dateline-nlp/1.0.0"; people are not. */
function lastEntry({ history }: EventDetail): number {
  return Math.max(...history.filter(({ by }) => !by.includes("/")).map(({ id }) => id));
}

function settle(store: Store, said: string, after: readonly EventDetail[]): void {
  store.spoken.value = said;
  show(store, after);
}

/** Shows what acts have left of events. */
export function show(store: Store, after: readonly EventDetail[]): void {
  for (const event of after) store.put(event);
  // Whoever decides goes on; the list follows.
  void store.refresh();
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
