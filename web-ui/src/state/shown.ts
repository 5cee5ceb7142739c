import { type Signal, signal } from "@preact/signals";
import type { View } from "../timeline/scale.ts";

/** What the stage shows in this frame; the address follows only when the movement is over. */
export const shown: Signal<View | null> = signal(null);
