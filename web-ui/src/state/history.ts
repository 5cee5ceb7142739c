import { effect } from "@preact/signals";
import type { Store } from "./store.ts";
import { type Place, readPlace, writePlace } from "./url.ts";

/**
 * Keeps address and state the same: questions, selections, the articles that are read and
 * the showing of a story can be gone back to, zooming not.
 */
export function followAddress(store: Store): void {
  let written = location.search + location.hash;
  let asked = pushes(store);
  effect(() => {
    const place = writePlace(store.place.value);
    if (place === written) return;
    written = place;
    // Whole: a path that begins with two slashes would name another host.
    const address = location.origin + location.pathname + place;
    const now = pushes(store);
    if (now === asked) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    asked = now;
  });
  addEventListener("popstate", () => {
    written = location.search + location.hash;
    const place = readPlace(location.search, location.hash);
    asked = entryOf(place);
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
