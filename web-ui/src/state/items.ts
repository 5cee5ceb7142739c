import type { EventSummary } from "../api/types.ts";
import { isPlaceable, shapeOf } from "../dates/shape.ts";
import { dateWords } from "../dates/words.ts";
import type { Item } from "../timeline/item.ts";
import { lanesOfEvent } from "./lanes.ts";

/** Events as the stage draws them; those that have no place in time are left out. */
export function itemsOf(events: readonly EventSummary[]): readonly Item[] {
  return events.flatMap((event) => {
    if (event.date === null) return [];
    const shape = shapeOf(event.date);
    if (!isPlaceable(shape)) return [];
    const { id, title, factuality, disputed, importance } = event;
    const when = dateWords(event.date);
    const lanes = lanesOfEvent(event);
    return [{ id, title, when, shape, factuality, disputed, importance, lanes }];
  });
}
