import { useRef } from "preact/hooks";
import { t } from "../messages/index.ts";
import { isLaneKind, LANE_KINDS } from "../state/lanes.ts";
import type { Store } from "../state/store.ts";
import type { Lanes } from "../timeline/item.ts";
import { useStore } from "./shared.ts";
import { useFollow } from "./stage-follow.ts";

/** By what the stage is divided into lanes. */
export function LanesMenu() {
  const store = useStore();
  return (
    <select
      class="lanes"
      aria-label={t.stage.lanes}
      value={store.lanes.value ?? ""}
      onChange={({ currentTarget: { value } }) => {
        store.lanes.value = isLaneKind(value) ? value : null;
      }}
    >
      <option value="">{t.stage.oneLane}</option>
      {LANE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t.stage.laneKinds[kind]}
        </option>
      ))}
    </select>
  );
}

/** Chosen once for a question: lanes that came and went while panning would move everything. */
export function useLanes(store: Store, show: (lanes: Lanes | null) => void): void {
  const chosenFor = useRef("");
  useFollow(() => {
    const kind = store.lanes.value;
    const events = store.scene.value?.events ?? store.events.value.value?.items ?? [];
    const question = JSON.stringify([store.query.value, kind]);
    if (question === chosenFor.current || (kind && events.length === 0)) return;
    if (store.events.value.loading && kind) return;
    chosenFor.current = question;
    if (!kind) show(null);
    else
      void import("./lane-choice.ts").then(({ lanesFor }) => {
        if (chosenFor.current !== question) return;
        const { lanes, alone } = lanesFor(events, kind);
        show(lanes);
        if (alone) store.spoken.value = alone;
      });
  });
}
