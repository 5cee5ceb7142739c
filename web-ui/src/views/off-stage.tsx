import { t } from "../messages/index.ts";
import { shown } from "../state/shown.ts";
import type { View } from "../timeline/scale.ts";
import { Icon } from "./icons.tsx";
import { useStore } from "./shared.ts";

/** How many events lie before and after what the stage shows, and the way there. */
export function OffStage({ fly }: { fly(to: View): void }) {
  const store = useStore();
  const view = shown.value;
  if (!view) return null;
  const items = store.items.value;
  const earlier = items.filter(({ shape }) => shape.to !== null && shape.to <= view.start);
  const later = items.filter(({ shape }) => shape.from !== null && shape.from >= view.end);
  const length = view.end - view.start;
  const toEarlier = () => {
    const last = Math.max(...earlier.map(({ shape }) => shape.to ?? 0));
    fly({ start: last - length * 0.5, end: last + length * 0.5 });
  };
  const toLater = () => {
    const first = Math.min(...later.map(({ shape }) => shape.from ?? 0));
    fly({ start: first - length * 0.25, end: first + length * 0.75 });
  };
  return (
    <>
      {earlier.length > 0 && (
        <button
          type="button"
          class="off left"
          aria-label={t.stage.earlierLabel(earlier.length)}
          onClick={toEarlier}
        >
          <Icon name="left" />
          {t.stage.earlier(earlier.length)}
        </button>
      )}
      {later.length > 0 && (
        <button
          type="button"
          class="off right"
          aria-label={t.stage.laterLabel(later.length)}
          onClick={toLater}
        >
          {t.stage.later(later.length)}
          <Icon name="right" />
        </button>
      )}
    </>
  );
}
