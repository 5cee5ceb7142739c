import { effect, type Signal, signal } from "@preact/signals";
import type { View } from "../timeline/scale.ts";

/** What the stage shows in this frame; the address follows only when the movement is over. */
export const shown: Signal<View | null> = signal(null);

const GLIMPSE_MS = 200;

/** The same, a few times a second: for words and numbers, which nobody reads frame by frame. */
export const glimpsed: Signal<View | null> = signal(null);

let waiting = false;

effect(() => {
  const view = shown.value;
  if (!glimpsed.peek() || !view) {
    glimpsed.value = view;
  } else if (!waiting) {
    waiting = true;
    setTimeout(() => {
      waiting = false;
      glimpsed.value = shown.peek();
    }, GLIMPSE_MS);
  }
});
