import type { EventSummary } from "../api/types.ts";
import { isPlaceable, shapeOf } from "../dates/shape.ts";
import { dateWords } from "../dates/words.ts";
import type { Item } from "../timeline/item.ts";
import { lanesOfEvent } from "./lanes.ts";

/** As the service chooses key events: those with a star come before all others. */
const STARRED = 1;

/** Events as the stage draws them; those that have no place in time are left out. */
export function itemsOf(events: readonly EventSummary[]): readonly Item[] {
  return events.flatMap((event) => {
    if (event.date === null) return [];
    const shape = shapeOf(event.date);
    if (!isPlaceable(shape)) return [];
    const { id, title, factuality, disputed } = event;
    const importance = event.importance + (event.starred ? STARRED : 0);
    const when = dateWords(event.date);
    const lanes = lanesOfEvent(event);
    return [{ id, title, when, shape, factuality, disputed, importance, lanes }];
  });
}
