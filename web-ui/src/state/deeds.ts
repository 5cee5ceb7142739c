import { type Signal, signal } from "@preact/signals";

/** Something that was done and can be taken back. */
export interface Deed {
  /** In words, for whoever is to take it back. */
  readonly said: string;
  /** Ids of what it was done to. */
  readonly events: readonly string[];
  undo(): Promise<void>;
  /** Shows what has come of it. */
  show?(): Promise<void>;
}

export type Notice =
  | { readonly kind: "did" | "undone"; readonly deed: Deed }
  /** `deed` could not be taken back; null where something else has failed unseen. */
  | { readonly kind: "failed"; readonly words: string; readonly deed: Deed | null };

/** What was done since the page was opened, the last one last. */
export const deeds: Signal<readonly Deed[]> = signal([]);

/** What there is to be said of the last one. */
export const notice: Signal<Notice | null> = signal(null);

/** Whatever was done here: it is no news when it comes back. */
export const mine = new Set<string>();

const KEPT = 50;

export function did(deed: Deed): void {
  deeds.value = [...deeds.value, deed].slice(-KEPT);
  for (const id of deed.events) mine.add(id);
  tell({ kind: "did", deed });
}

/** What has failed unseen stays until it is closed. */
export function tell(news: Notice): void {
  const { value: now } = notice;
  const isUnseen = now?.kind === "failed" && now.deed === null;
  if (!isUnseen || news.kind === "failed") notice.value = news;
}

/** It is not to be taken back any more. */
export function forget(deed: Deed): void {
  deeds.value = deeds.value.filter((other) => other !== deed);
}

/** An undo in steps; tried again after a failure it goes on with the step that has failed. */
export function stepwise<T>(
  steps: readonly T[],
  act: (step: T) => Promise<unknown>,
): () => Promise<void> {
  let done = 0;
  return async () => {
    for (const step of steps.slice(done)) {
      await act(step);
      done++;
    }
  };
}
