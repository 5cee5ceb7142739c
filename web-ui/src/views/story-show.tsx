import { useEffect, useMemo, useRef } from "preact/hooks";
import type { EventDetail } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { itemsOf } from "../state/items.ts";
import { now } from "../state/today.ts";
import { readStory } from "../story/codec.ts";
import type { Step, Transition } from "../story/story.ts";
import { useTold } from "../story/told.ts";
import type { Item } from "../timeline/item.ts";
import { padded, type View } from "../timeline/scale.ts";
import { Stage } from "../timeline/stage.ts";
import { explaining } from "./claims.tsx";
import { marksOf, sourceLine } from "./evidence.tsx";
import { Glyph, Icon } from "./icons.tsx";
import { MarkedText } from "./marked-text.tsx";
import { useShared, useStore } from "./shared.ts";
import { prefersStillness } from "./stillness.ts";

/** How long the whole story is seen on the way to a step by it. */
const PAUSE_MS = 700;

/** A story over the whole window: the stage goes from event to event, the words stand under it. */
export function StoryShow() {
  const store = useStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const story = readStory(store.story.value);
  const told = useTold(
    store.api,
    story.steps.map(({ event }) => event),
  );
  const last = story.steps.length - 1;
  const at = Math.min(store.step.value ?? 0, last);
  const step = story.steps[at];
  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => (opener?.isConnected ? opener : document.getElementById("timeline"))?.focus();
  }, []);
  const go = (to: number) => {
    store.step.value = Math.min(last, Math.max(0, to));
  };
  const leave = () => {
    store.step.value = null;
  };
  const keys = (event: KeyboardEvent) => {
    // The page under it has keys of its own, Escape among them.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = KEYS[event.key]?.(at, last);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  if (!step) return null;
  const event = told.get(step.event);
  const place = t.story.place(at + 1, story.steps.length);
  const words = event ? `${place}: ${event.title}, ${dateWords(event.date)}` : place;
  return (
    <dialog
      ref={dialog}
      class="story"
      aria-labelledby="story-name"
      aria-describedby="story-keys"
      onClose={leave}
      onKeyDown={keys}
    >
      <header>
        <h1 id="story-name">{story.title || t.story.untitled}</h1>
        <p id="story-keys" class="hidden">
          {t.story.keys}
        </p>
        <button type="button" class="link" onClick={() => print()}>
          {t.story.print}
        </button>
        {document.fullscreenEnabled && (
          <button type="button" class="link" onClick={() => void toggleFullScreen(dialog.current)}>
            {t.story.screen}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={t.story.leave}
          title={t.story.leave}
          onClick={leave}
        >
          <Icon name="close" />
        </button>
      </header>
      <StoryStage steps={story.steps} told={[...told.values()]} step={step} />
      <Telling step={step} event={event} />
      <footer>
        {/* Never disabled: at the ends they do nothing, and the focus stays where it is. */}
        <button type="button" class="plain" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          {t.story.back}
        </button>
        <p>{place}</p>
        <button
          type="button"
          class="primary"
          aria-disabled={at === last}
          autofocus
          onClick={() => go(at + 1)}
        >
          {t.story.next}
        </button>
      </footer>
      <p class="spoken" role="status">
        {words}
      </p>
      <div class="on-paper">
        {story.steps.map((one) => (
          <Telling key={one.event} step={one} event={told.get(one.event)} />
        ))}
      </div>
    </dialog>
  );
}

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await element?.requestFullscreen();
}

/** One step in words: when, what, what the maker says of it, and the words it rests on. */
function Telling({ step, event }: { step: Step; event: EventDetail | null | undefined }) {
  if (!event) {
    return (
      <article class="telling">
        <p class="note">{event === null ? t.story.gone : t.story.loading}</p>
        {step.note && <p class="telling-note">{step.note}</p>}
      </article>
    );
  }
  const best = explaining(event)?.evidenceId;
  const evidence = event.evidence.find(({ id }) => id === best) ?? event.evidence[0];
  return (
    <article class="telling">
      <p class="card-date">
        <time>{dateWords(event.date)}</time>
      </p>
      <h2 dir="auto">
        <Glyph factuality={event.factuality} /> {event.title}
      </h2>
      {step.note && <p class="telling-note">{step.note}</p>}
      {evidence && (
        <blockquote
          cite={evidence.article.url ?? undefined}
          dir="auto"
          lang={evidence.article.language ?? undefined}
        >
          <MarkedText
            text={evidence.sentence.exact}
            marks={marksOf(evidence)}
            offset={evidence.sentence.start}
          />
          <footer>{sourceLine(evidence)}</footer>
        </blockquote>
      )}
    </article>
  );
}

interface StoryStageProps {
  steps: readonly Step[];
  told: readonly (EventDetail | null)[];
  step: Step;
}

/** The events of the story and no others, and the way to the one that is told. */
function StoryStage({ steps, told, step }: StoryStageProps) {
  const { store, repaints } = useShared();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const items = useMemo(() => itemsOf(told.filter((event) => event !== null)), [told.length]);
  useEffect(() => {
    if (!canvas.current) return;
    const made = new Stage(canvas.current, {
      covered: () => 0,
      now,
      todayLabel: t.stage.today,
      columnLabel: () => "",
      number: t.number,
      still: prefersStillness,
      events: {
        view: () => undefined,
        among: () => undefined,
        select(id) {
          const to = steps.findIndex(({ event }) => event === id);
          if (to >= 0) store.step.value = to;
        },
      },
    });
    stage.current = made;
    const stop = repaints.subscribe(() => made.recolour());
    return () => {
      stop();
      made.destroy();
    };
  }, []);
  const here = items.find(({ id }) => id === step.event);
  const opened = useRef(false);
  useEffect(() => {
    stage.current?.show(items);
  }, [items]);
  useEffect(() => {
    if (!stage.current || !here) return;
    stage.current.select(here.id);
    const way = opened.current ? step.transition : "cut";
    opened.current = true;
    return travel(stage.current, way, wholeOf(items), closeTo(here));
  }, [here]);
  return (
    <div class="stage" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

/** Returns how to stop on the way. */
function travel(stage: Stage, way: Transition, whole: View, close: View): () => void {
  if (way === "overview" && !stage.still) {
    stage.fly(whole);
    const timer = setTimeout(() => stage.fly(close), PAUSE_MS);
    return () => clearTimeout(timer);
  }
  if (way === "cut") stage.jump(close);
  else stage.fly(close);
  return () => undefined;
}

function wholeOf(items: readonly Item[]): View {
  const days = items.flatMap(({ shape: { from, to } }) => [from, to]).filter((day) => day !== null);
  return padded({ start: Math.min(...days), end: Math.max(...days) }, 0.2);
}

/** The event at the left third, with as much around it as tells when it was. */
function closeTo({ shape: { from, to } }: Item): View {
  const start = from ?? to ?? 0;
  const days = Math.max((to ?? start) - start, 1);
  const room = Math.max(days * 2, 45);
  return { start: start - room, end: start + days + room * 2 };
}
