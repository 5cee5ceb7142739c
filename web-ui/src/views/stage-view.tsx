import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dayWords } from "../dates/day-words.ts";
import { t } from "../messages/index.ts";
import { shown } from "../state/shown.ts";
import type { View } from "../timeline/scale.ts";
import { Stage } from "../timeline/stage.ts";
import { Icon, type IconName } from "./icons.tsx";
import { Legend } from "./legend.tsx";
import { OffStage } from "./off-stage.tsx";
import { useShared } from "./shared.ts";
import { stageKeys } from "./stage-keys.ts";
import { prefersStillness } from "./stillness.ts";

const MS_PER_DAY = 86_400_000;
/** Room that the card takes from the stage where there is enough of it, as in card.css. */
const CARD_WIDTH = 400;
const WIDE = 760;
/** Of the chosen title so much must be beside the card, pixels. */
const TITLE_ROOM = 200;

export function StageView() {
  const { store, repaints } = useShared();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);

  useEffect(() => {
    if (!canvas.current) return;
    const made = new Stage(canvas.current, {
      today: Date.now() / MS_PER_DAY,
      todayLabel: t.stage.today,
      still: prefersStillness,
      events: {
        view(view, settled) {
          shown.value = view;
          if (settled) store.view.value = view;
        },
        select: store.select,
      },
    });
    stage.current = made;
    return () => made.destroy();
  }, [store]);

  useSignalEffect(() => stage.current?.show(store.items.value));
  useSignalEffect(() => stage.current?.showColumns(store.columns.value));
  useSignalEffect(() => stage.current?.select(store.selected.value));
  useSignalEffect(() => {
    void repaints.value;
    stage.current?.recolour();
  });
  useOpening(stage);
  useSelectedInView(stage);

  const view = shown.value;
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
    if (store.home.value) stage.current?.fly(store.home.value);
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
        aria-describedby="stage-keys"
        onKeyDown={(event) => stage.current && stageKeys(event, stage.current, store)}
      />
      <p id="stage-keys" class="hidden">
        {t.stage.keys}
      </p>
      <div class="tools">
        <div class="zoom" role="group" aria-label={t.stage.zoom}>
          <ToolButton icon="plus" label={t.stage.zoomIn} onClick={() => zoom(2)} />
          <ToolButton icon="minus" label={t.stage.zoomOut} onClick={() => zoom(0.5)} />
          <ToolButton icon="home" label={t.stage.home} onClick={home} />
        </div>
        <Legend />
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

const zoomed = ({ scale }: Stage, factor: number): View =>
  scale.zoomed(scale.width / 2, factor).view;

/** Opens on the address's view, or where the events are; afterwards only a new question moves it. */
function useOpening(stage: { current: Stage | null }) {
  const { store } = useShared();
  const openedFor = useRef("");
  useSignalEffect(() => {
    const asked = JSON.stringify(store.query.value);
    const wanted = store.view.value;
    const home = store.home.value;
    const loading = store.events.value.loading;
    if (!stage.current) return;
    if (wanted) {
      openedFor.current = asked;
      const now = stage.current.scale.view;
      if (wanted.start !== now.start || wanted.end !== now.end) stage.current.jump(wanted);
      shown.value = wanted;
    } else if (home && !loading && openedFor.current !== asked) {
      const first = openedFor.current === "";
      openedFor.current = asked;
      if (first) stage.current.jump(home);
      else stage.current.fly(home);
      shown.value = home;
    }
  });
}

/** What is chosen elsewhere comes into view, beside the card and not under it. */
function useSelectedInView(stage: { current: Stage | null }) {
  const { store } = useShared();
  useSignalEffect(() => {
    const id = store.selected.value;
    const item = store.items.value.find((candidate) => candidate.id === id);
    const from = item?.shape.from;
    if (!stage.current || from === undefined || from === null) return;
    const { scale } = stage.current;
    const free = scale.width - (scale.width > WIDE ? CARD_WIDTH : 0);
    const x = scale.x(from);
    const end = item?.shape.to ? scale.x(item.shape.to) : x;
    const visible = end > 20 && x < free - TITLE_ROOM;
    if (visible && !(x < 0 && end > free)) return;
    if (x < 0 && end > 20) return;
    stage.current.fly(scale.panned(free * 0.4 - x).view);
  });
}
