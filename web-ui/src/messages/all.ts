import { later } from "./en-later.ts";
import { t as first, type Messages, type Worded } from "./index.ts";

/** Every word that there is. */
export type AllMessages = Messages & Worded<typeof later>;

/** For views that are fetched when they are first opened; a language but English has all at once. */
export const t: AllMessages = { ...later, ...first };
