import type { EventPage, EventSummary } from "../api/types.ts";

/** The events to be reviewed, in the order in which they are gone through. */
export interface Queue {
  readonly events: readonly EventSummary[];
  /** On which there was a decision, with the last one. */
  readonly decided: ReadonlyMap<string, symbol>;
  /** On which the decision does not stand: they may have another version than when this was read. */
  readonly reopened: ReadonlySet<string>;
  /** What was split off on the way. */
  readonly parts: ReadonlySet<string>;
  /** Where those behind these are to be had; null when there are none. */
  readonly next: string | null;
}

export const queueOf = ({ items, next }: EventPage): Queue => ({
  events: items,
  decided: new Map(),
  reopened: new Set(),
  parts: new Set(),
  next,
});

/** With those behind; what was split off may be among them already. */
export function append(queue: Queue, { items, next }: EventPage): Queue {
  const known = new Set(queue.events.map(({ id }) => id));
  return { ...queue, events: [...queue.events, ...items.filter(({ id }) => !known.has(id))], next };
}

/** How many there are behind one of them; at the end none. */
export function behind({ events }: Queue, id: string | null): number {
  const at = events.findIndex((event) => event.id === id);
  return at < 0 ? 0 : events.length - 1 - at;
}

export const open = ({ events, decided }: Queue) => events.filter(({ id }) => !decided.has(id));

export function decide(queue: Queue, id: string, decision = Symbol(id)): Queue {
  return { ...queue, decided: new Map([...queue.decided, [id, decision]]) };
}

/** A decision that could not be saved; where there was another since, that one stands. */
export function undecide(queue: Queue, id: string, decision: symbol): Queue {
  return queue.decided.get(id) === decision ? reopen(queue, [id]) : queue;
}

/** Decisions that were taken back. */
export function reopen(queue: Queue, ids: readonly string[]): Queue {
  const decided = new Map([...queue.decided].filter(([id]) => !ids.includes(id)));
  return { ...queue, decided, reopened: new Set([...queue.reopened, ...ids]) };
}

/** What was split off comes next after what it was split off from. */
export function insert(queue: Queue, after: string, part: EventSummary): Queue {
  const at = queue.events.findIndex(({ id }) => id === after);
  const events = queue.events.toSpliced(at + 1, 0, part);
  return { ...queue, events, parts: new Set([...queue.parts, part.id]) };
}

/** Events that are not there any more. */
export function without(queue: Queue, ids: readonly string[]): Queue {
  return { ...queue, events: queue.events.filter(({ id }) => !ids.includes(id)) };
}

/** The next one without a decision behind `id`, or null at the end. */
export function nextOpen({ events, decided }: Queue, id: string | null): string | null {
  const at = events.findIndex((event) => event.id === id);
  return events.slice(at + 1).find((event) => !decided.has(event.id))?.id ?? null;
}

/** The one before, decided or not: what is gone back to is looked at again. */
export function previous({ events }: Queue, id: string | null): string | null {
  const at = id === null ? events.length : events.findIndex((event) => event.id === id);
  return events[at - 1]?.id ?? null;
}
