import { isPlaceable, shapeOf } from "../dates/shape.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/index.ts";
import { Glyph } from "./icons.tsx";
import { later } from "./later.tsx";
import { useStore } from "./shared.ts";

const NoDay = later(() => import("./no-day.tsx").then((m) => m.NoDay));

const MOST = 60;

/** What has no place on the axis keeps one under it. */
export function UndatedLane() {
  const store = useStore();
  const events = store.events.value.value?.items ?? [];
  const undated = events.filter(({ date }) => !date || !isPlaceable(shapeOf(date)));
  if (undated.length === 0) return null;
  return (
    <section class="undated-lane" aria-label={t.stage.undated}>
      {undated.length === events.length && <NoDay count={undated.length} />}
      <h3>{t.list.unplaced(undated.length)}</h3>
      <ul>
        {undated.slice(0, MOST).map((event, i) => (
          <li key={event.id}>
            <button
              type="button"
              tabIndex={i > 0 ? -1 : 0}
              aria-current={event.id === store.selected.value ? "true" : undefined}
              onClick={() => store.select(event.id)}
            >
              <Glyph factuality={event.factuality} />
              <span class="what" dir="auto">
                {event.title}
              </span>
              {event.date && <span class="when">{dateWords(event.date, "short")}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
