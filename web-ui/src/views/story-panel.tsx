import { useRef } from "preact/hooks";
import { t } from "../messages/all.ts";
import { shown } from "../state/shown.ts";
import { EMBED, WHOLE, writePlace } from "../state/url.ts";
import { readStory, writeStory } from "../story/codec.ts";
import {
  changed,
  moved,
  type Step,
  type Story,
  TRANSITIONS,
  type Transition,
  withEvents,
  without,
} from "../story/story.ts";
import { useTold } from "../story/told.ts";
import { embedCode } from "./embed-code.ts";
import { useStore } from "./shared.ts";

/** So many are a story; more are the timeline itself. */
const KEY_EVENTS = 7;

/** Where a story is made: events, their order, notes, and how the stage goes from one to the next. */
export function StoryPanel() {
  const store = useStore();
  const list = useRef<HTMLOListElement>(null);
  const story = readStory(store.story.value);
  const told = useTold(
    store.api,
    story.steps.map(({ event }) => event),
  );
  const put = (next: Story, words = "") => {
    store.story.value = writeStory(next);
    if (words) store.spoken.value = words;
  };
  const titleOf = (step: Step) => {
    const event = told.get(step.event);
    return event === null ? t.story.gone : (event?.title ?? t.story.loading);
  };
  const chosen = store.selected.value;
  const focusOn = (event: string, action: string) =>
    requestAnimationFrame(() => {
      const steps = [...(list.current?.children ?? [])];
      const step = steps.find((one) => (one as HTMLElement).dataset.step === event) ?? steps.at(-1);
      const button = step?.querySelector<HTMLElement>(`[data-act="${action}"]`);
      (button ?? document.getElementById("story-title"))?.focus();
    });
  const move = (step: Step, by: number, action: string) => {
    const next = moved(story, step.event, by);
    const place = next.steps.findIndex(({ event }) => event === step.event) + 1;
    put(next, t.story.movedTo(titleOf(step), place));
    focusOn(step.event, action);
  };
  return (
    <div class="key show story-panel">
      <label>
        {t.story.title}
        <input
          id="story-title"
          value={story.title}
          maxLength={200}
          onInput={(event) => put({ ...story, title: event.currentTarget.value })}
        />
      </label>
      {story.steps.length === 0 && <p class="note">{t.story.none}</p>}
      <ol ref={list}>
        {story.steps.map((step) => (
          <li key={step.event} data-step={step.event}>
            <strong id={`step-${step.event}`}>{titleOf(step)}</strong>
            <span class="order">
              <Act
                act="earlier"
                icon="↑"
                label={t.story.earlier(titleOf(step))}
                onClick={() => move(step, -1, "earlier")}
              />
              <Act
                act="later"
                icon="↓"
                label={t.story.later(titleOf(step))}
                onClick={() => move(step, 1, "later")}
              />
              <Act
                act="out"
                icon="×"
                label={t.story.takeOut(titleOf(step))}
                onClick={() => {
                  put(without(story, step.event), t.story.takenOut(titleOf(step)));
                  focusOn(step.event, "out");
                }}
              />
            </span>
            <textarea
              rows={2}
              maxLength={2000}
              aria-label={t.story.note(titleOf(step))}
              placeholder={t.story.noteHint}
              value={step.note}
              onInput={({ currentTarget: { value } }) =>
                put(changed(story, step.event, { note: value }))
              }
            />
            <label class="way" id={`way-${step.event}`} for={`ways-${step.event}`}>
              {t.story.way}
            </label>
            <select
              id={`ways-${step.event}`}
              aria-labelledby={`way-${step.event} step-${step.event}`}
              value={step.transition}
              onChange={({ currentTarget: { value } }) =>
                put(changed(story, step.event, { transition: value as Transition }))
              }
            >
              {TRANSITIONS.map((way) => (
                <option key={way} value={way}>
                  {t.story.ways[way]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      <div class="ways">
        {chosen !== null && (
          <button
            type="button"
            class="plain"
            onClick={() => put(withEvents(story, [chosen]), t.story.added(""))}
          >
            {t.story.addChosen}
          </button>
        )}
        <button type="button" class="plain" onClick={() => put(withEvents(story, keyEvents()))}>
          {t.story.addKey}
        </button>
        {story.steps.length > 0 && (
          <button type="button" class="primary" onClick={() => (store.step.value = 0)}>
            {t.story.show}
          </button>
        )}
      </div>
      {story.steps.length > 0 && <Ways />}
    </div>
  );

  /** The most important of what is in view, in the order of time. */
  function keyEvents(): readonly string[] {
    const view = shown.value;
    return store.items.value
      .filter(
        ({ shape: { from } }) => view && from !== null && from >= view.start && from < view.end,
      )
      .sort((a, b) => b.importance - a.importance)
      .slice(0, KEY_EVENTS)
      .sort((a, b) => (a.shape.from ?? 0) - (b.shape.from ?? 0))
      .map(({ id }) => id);
  }
}

/** How others come to see it. */
function Ways() {
  const store = useStore();
  const at = (path: string) =>
    location.origin + path + writePlace({ ...store.place.value, selected: null, step: 0 });
  const code = embedCode(at(EMBED), t.name, "fullscreen");
  return (
    <>
      <label>
        {t.story.link}
        <input
          readOnly
          value={at(WHOLE)}
          aria-describedby="story-link"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="note" id="story-link">
        {t.story.linkHint}
      </p>
      <label>
        {t.story.code}
        <textarea
          readOnly
          rows={3}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
    </>
  );
}

interface ActProps {
  act: string;
  icon: string;
  label: string;
  onClick(): void;
}

function Act({ act, icon, label, onClick }: ActProps) {
  return (
    <button
      type="button"
      class="quiet"
      data-act={act}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
