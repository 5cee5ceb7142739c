import { effect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type Shape, shapeOf } from "../dates/shape.ts";
import { shown } from "../state/shown.ts";
import type { Store } from "../state/store.ts";
import type { TimeScale, View } from "../timeline/scale.ts";

/** Room that the card takes from the stage where there is enough of it, as in card.css. */
const CARD_WIDTH = 400;
const WIDE = 760;
/** Of the chosen title so much must be beside the card, pixels. */
const TITLE_ROOM = 200;

/** How much of the stage's right end an open card takes. */
export const covered = (width: number, isMirrored = document.dir === "rtl"): number =>
  width > WIDE && !isMirrored ? CARD_WIDTH : 0;

/** What of the stage can be led. */
export interface Led {
  readonly scale: TimeScale;
  jump(view: View): void;
  fly(view: View): void;
}

interface LedRef {
  readonly current: Led | null;
}

/** Acts on every change of the signals that it reads; at once, where an effect waits for a frame. */
export function useFollow(act: () => void): void {
  useLayoutEffect(() => effect(act), []);
}

/** Opens on the address's view, or where the events are; afterwards only a new question moves it. */
export function useOpening(store: Store, stage: LedRef): void {
  const openedFor = useRef("");
  const led = useRef<View | null>(null);
  useFollow(() => {
    const asked = JSON.stringify(store.query.value);
    const wanted = store.view.value;
    const home = store.home.value;
    const settled = store.settled.value;
    if (!stage.current) return;
    if (wanted) {
      openedFor.current = asked;
      // Followed once: in the midst of a movement it is where the stage was, not where it goes.
      if (wanted !== led.current) goTo(stage.current, wanted);
      led.current = wanted;
    } else if (home && settled && openedFor.current !== asked) {
      const first = openedFor.current === "";
      openedFor.current = asked;
      if (first) stage.current.jump(home);
      else stage.current.fly(home);
      shown.value = home;
    }
  });
}

function goTo(stage: Led, wanted: View): void {
  const now = stage.scale.view;
  if (wanted.start !== now.start || wanted.end !== now.end) stage.jump(wanted);
  shown.value = wanted;
}

/** What is chosen elsewhere comes into view, once: afterwards the stage is the reader's again. */
export function useSelectedInView(store: Store, stage: LedRef): void {
  const shownId = useRef<string | null>(null);
  useFollow(() => {
    const id = store.selected.value;
    if (id === shownId.current) return;
    if (id === null) {
      shownId.current = null;
      return;
    }
    const shape = shapeOfSelected(store, id);
    if (!stage.current || !shape) return;
    shownId.current = id;
    const view = inView(stage.current.scale, shape);
    if (view) stage.current.fly(view);
  });
}

/** Not all events are on the stage: the card knows of those that are not. */
function shapeOfSelected(store: Store, id: string): Shape | null {
  const item = store.items.value.find((candidate) => candidate.id === id);
  if (item) return item.shape;
  const detail = store.detail.value.value;
  return detail?.id === id && detail.date ? shapeOf(detail.date) : null;
}

/**
 * The view that shows it beside the card and not under it, null when this one does. Where words run
 * from right to left the card is at the left, while time still runs to the right.
 */
export function inView(
  scale: TimeScale,
  { from, to }: Shape,
  isMirrored = document.dir === "rtl",
): View | null {
  if (from === null) return null;
  const card = scale.width > WIDE ? CARD_WIDTH : 0;
  const left = isMirrored ? card : 0;
  const right = left + scale.width - card;
  const x = scale.x(from);
  const end = to === null ? x : scale.x(to);
  const begun = x < left && end > left + 20;
  const visible = end > left + 20 && x < right - TITLE_ROOM;
  return begun || visible ? null : scale.panned(left + (right - left) * 0.4 - x).view;
}
