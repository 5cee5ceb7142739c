import { type Signal, signal } from "@preact/signals";
import type { ArticleCard, EventDetail } from "../api/types.ts";

export type Dialog =
  | { readonly kind: "event" }
  | { readonly kind: "edit"; readonly event: EventDetail }
  | Work
  | { readonly kind: "article"; readonly text?: string }
  | Files
  | { readonly kind: "publication"; readonly article: ArticleCard }
  | { readonly kind: "timeline" }
  | { readonly kind: "help" };

/** Files for the timeline that was shown when they came. */
export interface Files {
  readonly kind: "files";
  readonly files: readonly File[];
  readonly timeline: string;
}

/** A decision on an event that takes more than a press; `done` is told what came of it. */
export interface Work {
  readonly kind: "merge" | "split" | "correct";
  readonly event: EventDetail;
  readonly done?: (after: EventDetail) => void;
}

/** The dialog that is open; there is never more than one. */
export const dialog: Signal<Dialog | null> = signal(null);

export const closeDialog = () => {
  dialog.value = null;
};
