/** What listens to hands, keys, dropped files and pasted text: one file, fetched after the first frame. */
export { listenToArrivals } from "../state/arrivals.ts";
export { listen } from "../timeline/gestures.ts";
export { listenToKeys } from "./keys.ts";
