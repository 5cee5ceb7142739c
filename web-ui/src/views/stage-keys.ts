import type { Store } from "../state/store.ts";
import type { Stage } from "../timeline/stage.ts";

const STEP = 0.15;

type Act = (stage: Stage, store: Store) => void;

const pan =
  (share: number): Act =>
  (stage) =>
    stage.fly(stage.scale.panned(-share * stage.scale.width).view);
const zoom =
  (factor: number): Act =>
  (stage) =>
    stage.fly(stage.scale.zoomed(stage.scale.width / 2, factor).view);

const ACTS: Readonly<Record<string, Act>> = {
  ArrowLeft: pan(-STEP),
  ArrowRight: pan(STEP),
  a: pan(-STEP),
  d: pan(STEP),
  PageUp: pan(-0.9),
  PageDown: pan(0.9),
  ArrowUp: zoom(1.4),
  ArrowDown: zoom(1 / 1.4),
  w: zoom(1.4),
  s: zoom(1 / 1.4),
  "+": zoom(1.6),
  "=": zoom(1.6),
  "-": zoom(1 / 1.6),
  Home: (stage, store) => store.home.value && stage.fly(store.home.value),
  End: (stage, { items }) => {
    const last = items.value.at(-1)?.shape.from;
    if (last !== null && last !== undefined) {
      stage.fly(stage.scale.panned(stage.scale.width * 0.8 - stage.scale.x(last)).view);
    }
  },
};

/** Keys of the focused canvas; what is handled goes no further. */
export function stageKeys(event: KeyboardEvent, stage: Stage, store: Store): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = ACTS[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act(stage, store);
}
