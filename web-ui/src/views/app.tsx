import { useEffect } from "preact/hooks";
import { t } from "../messages/index.ts";
import { Dialogs } from "./dialogs.tsx";
import { EventList } from "./event-list.tsx";
import { listenToKeys } from "./keys.ts";
import { later } from "./later.tsx";
import { Masthead } from "./masthead.tsx";
import { Notices } from "./notices.tsx";
import { Overview } from "./overview.tsx";
import { useStore } from "./shared.ts";
import { StageView } from "./stage-view.tsx";
import { UndatedLane } from "./undated-lane.tsx";

const Card = later(() => import("./card.tsx").then((m) => m.Card));
const Reader = later(() => import("./reader.tsx").then((m) => m.Reader));

export function App() {
  const store = useStore();
  useEffect(() => listenToKeys(store), [store]);
  return (
    <div class="page">
      <a class="skip" href="#events">
        {t.skip}
      </a>
      <Masthead />
      <Overview />
      <Notices />
      <main class="desk">
        <EventList />
        <div class="stage-area">
          <StageView />
          <UndatedLane />
          {store.reading.value && <Reader />}
        </div>
        {store.selected.value !== null && <Card />}
      </main>
      <Dialogs />
      <div class="spoken" role="status">
        {store.spoken}
      </div>
    </div>
  );
}
