import { effect, type ReadonlySignal } from "@preact/signals";
import type { Api } from "../api/api.ts";
import type { EventPage } from "../api/types.ts";
import { isoOf } from "../dates/civil.ts";
import { padded, type View } from "../timeline/scale.ts";
import { firstDay, lastDay } from "./opening.ts";
import type { Query } from "./query.ts";
import { type Remote, remote } from "./remote.ts";

/** A view this much shorter than what was fetched for it asks again: more of its events fit a page. */
const CLOSER = 8;

/**
 * The events around the view, for timelines that do not fit one page. Asks for three times what is
 * in view, and again only when that is left.
 */
export function nearby(
  api: Api,
  query: ReadonlySignal<Query>,
  view: ReadonlySignal<View | null>,
  first: ReadonlySignal<Remote<EventPage>>,
): ReadonlySignal<Remote<EventPage>> {
  const source = remote<EventPage>();
  let fetched: { readonly view: View; readonly page: EventPage } | null = null;
  effect(() => {
    const page = first.value.value;
    const wanted = view.value;
    if (!page?.next || !wanted) {
      fetched = null;
      source.put(null);
      return;
    }
    if (fetched?.page === page && covers(fetched.view, wanted)) return;
    const wide = padded(wanted, 1);
    fetched = { view: wide, page };
    const range = within(query.peek(), wide);
    void source.load((abort) => api.events({ ...query.peek(), ...range }, "exclude", abort));
  });
  return source.state;
}

export function covers(fetched: View, wanted: View): boolean {
  const inside = fetched.start <= wanted.start && wanted.end <= fetched.end;
  return inside && fetched.end - fetched.start < CLOSER * (wanted.end - wanted.start);
}

/** The window, cut to the range that was asked for. */
export function within({ from, to }: Query, window: View): { from: string; to: string } {
  const start = from === null ? null : firstDay(from);
  const end = to === null ? null : lastDay(to);
  return {
    from: from !== null && start !== null && start > window.start ? from : isoOf(window.start),
    to: to !== null && end !== null && end < window.end ? to : isoOf(Math.ceil(window.end) - 1),
  };
}
