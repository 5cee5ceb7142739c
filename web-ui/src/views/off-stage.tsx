import { t } from "../messages/index.ts";
import { type Beside, earlier, later } from "../state/extent.ts";
import { glimpsed } from "../state/shown.ts";
import type { View } from "../timeline/scale.ts";
import { Icon } from "./icons.tsx";
import { useStore } from "./shared.ts";

/** How many events lie before and after what the stage shows, and the way there. */
export function OffStage({ fly }: { fly(to: View): void }) {
  const store = useStore();
  const view = glimpsed.value;
  if (!view) return null;
  const before = earlier(store.items.value, store.extent.value, view);
  const after = later(store.items.value, store.extent.value, view);
  const length = view.end - view.start;
  const to = (day: number, share: number) =>
    fly({ start: day - length * share, end: day + length * (1 - share) });
  return (
    <>
      {before && (
        <button
          type="button"
          class="off left"
          aria-label={t.stage.earlierLabel(before.count, before.more)}
          onClick={() => to(before.nearest, 0.5)}
        >
          <Icon name="left" />
          <Count {...before} word={t.stage.earlier} />
        </button>
      )}
      {after && (
        <button
          type="button"
          class="off right"
          aria-label={t.stage.laterLabel(after.count, after.more)}
          onClick={() => to(after.nearest, 0.25)}
        >
          <Count {...after} word={t.stage.later} />
          <Icon name="right" />
        </button>
      )}
    </>
  );
}

/** Where there is little room the arrow says as much as the word. */
function Count({ count, more, word }: Beside & { readonly word: string }) {
  return (
    <>
      {t.number(count)}
      {more && "+"} <span class="word">{word}</span>
    </>
  );
}
