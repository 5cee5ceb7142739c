import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Live } from "../state/live.ts";
import type { Store } from "../state/store.ts";

export interface SharedState {
  readonly store: Store;
  readonly live: Live;
  readonly repaints: ReadonlySignal<number>;
}

export const Shared = createContext<SharedState | null>(null);

export function useShared(): SharedState {
  const shared = useContext(Shared);
  if (!shared) throw new Error("a view outside of the page");
  return shared;
}

export const useStore = (): Store => useShared().store;
