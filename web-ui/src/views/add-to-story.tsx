import type { EventDetail } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { readStory, writeStory } from "../story/codec.ts";
import { withEvents } from "../story/story.ts";
import { useStore } from "./shared.ts";

/** Puts the event at the end of the story that is being made. */
export function AddToStory({ event }: { event: EventDetail }) {
  const store = useStore();
  const add = () => {
    const story = readStory(store.story.value);
    const next = withEvents(story, [event.id]);
    const isNew = next.steps.length > story.steps.length;
    store.story.value = writeStory(next);
    store.spoken.value = isNew ? t.story.added(event.title) : t.story.already;
  };
  return (
    <button type="button" class="plain" onClick={add}>
      {t.story.add}
    </button>
  );
}
