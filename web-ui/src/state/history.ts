import { effect } from "@preact/signals";
import type { Query } from "./query.ts";
import type { Store } from "./store.ts";
import { type Place, readPlace, writePlace } from "./url.ts";

/**
 * Keeps address and state the same: questions, selections, the articles that are read and
 * the showing of a story can be gone back to, zooming not.
 */
export function followAddress(store: Store): void {
  let written = location.search + location.hash;
  let asked = pushes(store);
  let question = store.query.peek();
  let stroke: Stroke | null = null;
  effect(() => {
    const place = writePlace(store.place.value);
    if (place === written) return;
    written = place;
    // Whole: a path that begins with two slashes would name another host.
    const address = location.origin + location.pathname + place;
    const now = pushes(store);
    if (now === asked) {
      history.replaceState(null, "", address);
      return;
    }
    asked = now;
    const before: Stroke | null = stroke;
    stroke = strokeOf(question, store.query.peek());
    question = store.query.peek();
    if (before && stroke && goesOn(before, stroke)) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  });
  addEventListener("popstate", () => {
    written = location.search + location.hash;
    const place = readPlace(location.search, location.hash);
    asked = entryOf(place);
    question = place.query;
    stroke = null;
    store.go(place);
  });
}

/**
 * What makes an entry of its own in the browser's list: between the steps of a story there is none,
 * nor between the events that are reviewed.
 */
const entryOf = ({ query, selected, reading, step, review }: Place) =>
  JSON.stringify([query, review || selected, reading, step !== null]);
const pushes = ({ place }: Store) => entryOf(place.value);

/** A change of one part of the question, as typing and pushing make many that mean one. */
interface Stroke {
  readonly part: "search" | "range";
  readonly q: string;
  /** Milliseconds since the page was opened. */
  readonly at: number;
}

/** So long after the one before a change of the range is another act. */
const PAUSE_MS = 1500;

function strokeOf(before: Query, after: Query): Stroke | null {
  const others = ({ q: _, from: __, to: ___, ...rest }: Query) => JSON.stringify(rest);
  if (others(before) !== others(after)) return null;
  const sameRange = before.from === after.from && before.to === after.to;
  if (sameRange === (before.q === after.q)) return null;
  return { part: sameRange ? "search" : "range", q: after.q, at: performance.now() };
}

/** A word of which more is typed, or less, is the same search, however long that takes. */
function goesOn(before: Stroke, { part, q, at }: Stroke): boolean {
  if (part !== before.part) return false;
  if (part === "range") return at - before.at < PAUSE_MS;
  return q !== "" && (q.startsWith(before.q) || before.q.startsWith(q));
}
