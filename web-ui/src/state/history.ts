import { effect } from "@preact/signals";
import type { Store } from "./store.ts";
import { readPlace, writePlace } from "./url.ts";

/** Keeps address and state the same: questions and selections can be gone back to, zooming not. */
export function followAddress(store: Store): void {
  let written = location.search;
  let asked = pushes(store);
  effect(() => {
    const search = writePlace(store.place.value);
    if (search === written || (search === "" && written === "")) return;
    written = search;
    const address = location.pathname + search;
    const now = pushes(store);
    if (now === asked) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    asked = now;
  });
  addEventListener("popstate", () => {
    written = location.search;
    const place = readPlace(location.search);
    asked = JSON.stringify([place.query, place.selected]);
    store.go(place);
  });
}

const pushes = ({ place }: Store) => JSON.stringify([place.value.query, place.value.selected]);
