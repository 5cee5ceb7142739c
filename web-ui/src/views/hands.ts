/** What listens to hands, keys, dropped files, pasted text, the address and the clock: one file, fetched after the first frame. */
export { listenToArrivals } from "../state/arrivals.ts";
export { followAddress } from "../state/history.ts";
export { followShortcuts } from "../state/shortcuts.ts";
export { followDays } from "../state/today.ts";
export { listen } from "../timeline/gestures.ts";
export { keepFocus } from "./keep-focus.ts";
export { listenToKeys } from "./keys.ts";
export { showAll } from "./show-all.ts";
export { stageKeys } from "./stage-keys.ts";
