import { shortcuts } from "../state/shortcuts.ts";
import type { Store } from "../state/store.ts";
import type { Stage } from "../timeline/stage.ts";
import { showAll } from "./show-all.ts";

const STEP = 0.15;

type Act = (stage: Stage, store: Store) => void;

const pan =
  (share: number): Act =>
  (stage) =>
    stage.fly(stage.goal.panned(-share * stage.goal.width).view);
const zoom =
  (factor: number): Act =>
  (stage) =>
    stage.fly(stage.goal.zoomed(stage.middle, factor).view);

const ACTS: Readonly<Record<string, Act>> = {
  ArrowLeft: pan(-STEP),
  ArrowRight: pan(STEP),
  PageUp: pan(-0.9),
  PageDown: pan(0.9),
  ArrowUp: zoom(1.4),
  ArrowDown: zoom(1 / 1.4),
  "+": zoom(1.6),
  "=": zoom(1.6),
  "-": zoom(1 / 1.6),
  a: pan(-STEP),
  d: pan(STEP),
  w: zoom(1.4),
  s: zoom(1 / 1.4),
  Home: showAll,
  End: (stage, { items, extent }) => {
    const days = [...items.value.map(({ shape }) => shape.from), ...extent.value.map((c) => c.to)];
    const last = Math.max(...days.filter((day) => day !== null));
    if (Number.isFinite(last)) {
      stage.fly(stage.scale.panned(stage.scale.width * 0.8 - stage.scale.x(last)).view);
    }
  },
};

/** Keys of the focused canvas; what is handled goes no further. */
export function stageKeys(event: KeyboardEvent, stage: Stage, store: Store): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = ACTS[event.key];
  if (!act || (/[a-z]/.test(event.key) && event.key.length === 1 && !shortcuts.value)) return;
  event.preventDefault();
  event.stopPropagation();
  act(stage, store);
}
