import { type Signal, signal } from "@preact/signals";
import type { EventDetail } from "../api/types.ts";

export type Dialog =
  | { readonly kind: "event" }
  | { readonly kind: "edit"; readonly event: EventDetail }
  | { readonly kind: "article" }
  | { readonly kind: "help" };

/** The dialog that is open; there is never more than one. */
export const dialog: Signal<Dialog | null> = signal(null);

export const closeDialog = () => {
  dialog.value = null;
};
