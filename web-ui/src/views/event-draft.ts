import type { EventDetail, EventPatch, Factuality, NewEvent } from "../api/types.ts";

/** The form's fields as they are typed. */
export interface Draft {
  readonly title: string;
  readonly date: string;
  readonly description: string;
  readonly factuality: Factuality;
  readonly kind: string;
  readonly participants: string;
  readonly places: string;
}

export function draftOf(event: EventDetail | null): Draft {
  return {
    title: event?.title ?? "",
    date: event?.date?.edtf ?? "",
    description: event?.description ?? "",
    factuality: event?.factuality ?? "actual",
    kind: event?.kind ?? "other",
    participants: event?.participants.join(", ") ?? "",
    places: event?.places.join(", ") ?? "",
  };
}

export function newEventOf(draft: Draft, timeline: string): NewEvent {
  return {
    timeline,
    kind: draft.kind,
    title: draft.title.trim(),
    date: draft.date.trim(),
    description: draft.description.trim() || null,
    factuality: draft.factuality,
    participants: names(draft.participants),
    places: names(draft.places),
  };
}

/** Only what was changed: an untouched date must not become a claim by a person. */
export function patchOf(draft: Draft, event: EventDetail): EventPatch {
  const before = draftOf(event);
  const date = draft.date.trim();
  return {
    ...(draft.title !== before.title && { title: draft.title.trim() }),
    ...(date !== before.date && date !== "" && { date }),
    ...(draft.description !== before.description && {
      description: draft.description.trim() || null,
    }),
    ...(draft.factuality !== before.factuality && { factuality: draft.factuality }),
    ...(draft.kind !== before.kind && { kind: draft.kind }),
    ...(draft.participants !== before.participants && { participants: names(draft.participants) }),
    ...(draft.places !== before.places && { places: names(draft.places) }),
  };
}

const names = (text: string) =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
