import { effect } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isoOf } from "../dates/civil.ts";
import { dayWords } from "../dates/day-words.ts";
import { t } from "../messages/index.ts";
import { begun } from "../state/begun.ts";
import { shown } from "../state/shown.ts";
import type { Store } from "../state/store.ts";
import { day, now } from "../state/today.ts";
import type { View } from "../timeline/scale.ts";
import { Stage } from "../timeline/stage.ts";
import { Fold } from "./fold.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { LanesMenu, useLanes } from "./lanes-menu.tsx";
import { later } from "./later.tsx";
import { OffStage } from "./off-stage.tsx";
import { useShared } from "./shared.ts";
import { covered, useFollow, useOpening, useSelectedInView } from "./stage-follow.ts";
import { prefersStillness } from "./stillness.ts";

const LegendKey = later(() => import("./legend-key.tsx").then((m) => m.LegendKey));
const ShowPanel = later(() => import("./show-panel.tsx").then((m) => m.ShowPanel));
const StoryPanel = later(() => import("./story-panel.tsx").then((m) => m.StoryPanel));
const Twin = later(() => import("./twin.tsx").then((m) => m.Twin));
const ViewsPanel = later(() => import("./views-panel.tsx").then((m) => m.ViewsPanel));

const NO_SCENE = { columns: [], counts: [] };

export function StageView() {
  const { store, repaints } = useShared();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const [listens, setListens] = useState(false);

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = new Stage(canvas.current, {
      now,
      todayLabel: t.stage.today,
      columnLabel: ({ from, to, possible }) =>
        t.stage.column(dayWords(from), dayWords(to - 1), possible),
      number: t.number,
      still: prefersStillness,
      covered: (width) => (store.selected.peek() === null ? 0 : covered(width)),
      events: {
        view(view, settled) {
          shown.value = view;
          if (settled) store.view.value = view;
        },
        select: store.select,
        among(from, to) {
          store.ask({ from: isoOf(from), to: isoOf(to - 1) });
          document.getElementById("events")?.focus();
        },
      },
    });
    stage.current = made;
    const letGo = holds(canvas.current, made, store, () => setListens(true));
    return () => {
      letGo();
      made.destroy();
    };
  }, [store]);

  useFollow(() => {
    void store.query.value;
    stage.current?.expectOthers();
  });
  useFollow(() => stage.current?.show(store.items.value));
  useFollow(() => {
    const { columns, counts } = store.scene.value ?? NO_SCENE;
    stage.current?.showColumns(columns, counts);
  });
  useLanes(store, (lanes) => stage.current?.showLanes(lanes));
  useFollow(() => stage.current?.select(store.selected.value));
  const painted = useRef(repaints.peek());
  useFollow(() => {
    if (repaints.value === painted.current) return;
    painted.current = repaints.value;
    stage.current?.recolour();
  });
  useFollow(() => {
    void day.value;
    stage.current?.showNow();
  });
  useOpening(store, stage);
  useSelectedInView(store, stage);

  // Said again when a movement is over, not in each of its frames.
  const view = store.view.value ?? store.home.value;
  const label = view
    ? t.stage.label(
        dayWords(view.start, "long"),
        dayWords(view.end, "long"),
        store.items.value.length,
      )
    : t.timeline;
  const zoom = (factor: number) => {
    if (stage.current) stage.current.fly(zoomed(stage.current, factor));
  };
  const home = () => {
    void import("./hands.ts").then(({ showAll }) => stage.current && showAll(stage.current, store));
  };
  return (
    <div class="stage">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: its keys are its own, which is what the role says */}
      <canvas
        ref={canvas}
        id="timeline"
        tabIndex={0}
        role="application"
        aria-roledescription={t.stage.role}
        aria-label={label}
        aria-busy={!listens}
        aria-describedby="stage-keys"
      />
      {begun.value && (
        <Twin
          view={view}
          highlight={(id) => stage.current?.highlight(id)}
          fly={(to) => stage.current?.fly(to)}
        />
      )}
      <p id="stage-keys" class="hidden">
        {t.stage.keys}
      </p>
      <div class="tools">
        <div class="zoom" role="group" aria-label={t.stage.zoom}>
          <ToolButton icon="plus" label={t.stage.zoomIn} onClick={() => zoom(2)} />
          <ToolButton icon="minus" label={t.stage.zoomOut} onClick={() => zoom(0.5)} />
          <ToolButton icon="home" label={t.stage.home} onClick={home} />
        </div>
        <LanesMenu />
        <Fold title={t.panels.key}>{() => <LegendKey />}</Fold>
        {!store.embed && (
          <>
            <Fold title={t.panels.views}>{() => <ViewsPanel />}</Fold>
            <Fold title={t.panels.story}>{() => <StoryPanel />}</Fold>
          </>
        )}
        <Fold title={t.panels.share}>
          {() => <ShowPanel frame={() => stage.current?.frame ?? null} title={label} />}
        </Fold>
        <OffStage fly={(to) => stage.current?.fly(to)} />
      </div>
    </div>
  );
}

function ToolButton({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** Hands reach for what they have seen: what listens to them comes after the first frame. */
function holds(
  canvas: HTMLCanvasElement,
  stage: Stage,
  store: Store,
  listening: () => void,
): () => void {
  let letGo: (() => void) | null = () => undefined;
  const stop = effect(() => {
    if (!begun.value) return;
    void import("./hands.ts").then(({ listen, stageKeys }) => {
      if (!letGo) return;
      letGo = listen(canvas, stage);
      canvas.onkeydown = (event) => stageKeys(event, stage, store);
      listening();
    });
  });
  return () => {
    stop();
    letGo?.();
    letGo = null;
  };
}

const zoomed = ({ goal, middle }: Stage, factor: number): View => goal.zoomed(middle, factor).view;
