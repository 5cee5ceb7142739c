import { useEffect, useRef } from "preact/hooks";
import { t } from "../messages/all.ts";
import { open, previous, type Queue } from "../state/queue.ts";
import { useReviewKeys } from "./review-keys.ts";
import { useStore } from "./shared.ts";

/** Behind the last event: what was skipped, or the way back. */
export function ReviewEnd({ queue, leave }: { queue: Queue; leave(): void }) {
  const store = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useReviewKeys({
    Escape: leave,
    ArrowLeft: () => store.select(previous(queue, null)),
  });
  const skipped = open(queue);
  const isOver = skipped.length === 0 && queue.next === null;
  const none = queue.events.length === 0;
  return (
    <div class="review-end">
      <h3 ref={heading} tabIndex={-1}>
        {none ? t.review.none : isOver ? t.review.over : t.review.title}
      </h3>
      <p>{none ? t.review.noneText : t.review.overText(queue.decided.size)}</p>
      <p class="ways">
        {skipped.length > 0 && (
          <button
            type="button"
            class="primary"
            onClick={() => store.select(skipped[0]?.id ?? null)}
          >
            {t.review.skipped(skipped.length)}
          </button>
        )}
        {queue.next !== null && (
          // The question is asked again; what is decided is not found any more.
          <button type="button" class="primary" onClick={() => store.ask({})}>
            {t.list.more}
          </button>
        )}
        <button type="button" class="plain" onClick={leave}>
          {t.review.back}
        </button>
      </p>
    </div>
  );
}
