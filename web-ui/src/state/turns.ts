import type { EventDetail } from "../api/types.ts";
import type { Store } from "./store.ts";

/** An event as it was seen when somebody decided on it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly tags: readonly string[];
}

/** What an act found when its turn had come, and what it was answered with. */
export interface Turn<T> {
  readonly before: Seen;
  readonly after: T;
}

/** Versions that this page has made, one from the other, with nobody else's in between. */
interface Run {
  /** The version that the first of them was made from. */
  readonly since: number;
  readonly latest: Seen;
}

interface Line {
  last: Promise<unknown>;
  run: Run | null;
}

const lines = new WeakMap<Store, Map<string, Line>>();

/**
 * Acts on one event go one after the other, each on what the one before has left: a hand that is
 * quicker than the network means the event as its own last act made it. Where somebody else was in
 * between, the act goes out with the version that was seen, and the service refuses it.
 */
export function inTurn<T extends EventDetail | null>(
  store: Store,
  seen: Seen,
  act: (now: Seen) => Promise<T>,
): Promise<Turn<T>> {
  const line = lineOf(store, seen.id);
  const turn = line.last.then(async () => {
    const before = present(seen, line.run);
    const after = await act(before);
    if (after?.id === seen.id) line.run = runWith(line.run, before, after);
    return { before, after };
  });
  line.last = turn.catch(() => undefined);
  return turn;
}

function lineOf(store: Store, id: string): Line {
  const ofStore = lines.get(store) ?? new Map<string, Line>();
  lines.set(store, ofStore);
  const line = ofStore.get(id) ?? { last: Promise.resolve(), run: null };
  ofStore.set(id, line);
  return line;
}

function present(seen: Seen, run: Run | null): Seen {
  if (!run) return seen;
  return run.since <= seen.version && seen.version < run.latest.version ? run.latest : seen;
}

function runWith(run: Run | null, before: Seen, after: EventDetail): Run {
  const { id, version, title, tags } = after;
  const latest = { id, version, title, tags };
  if (version > before.version + 1) return { since: version, latest };
  return { since: run?.latest.version === before.version ? run.since : before.version, latest };
}
