import { useEffect } from "preact/hooks";
import { t } from "../messages/index.ts";
import { Card } from "./card.tsx";
import { Dialogs } from "./dialogs.tsx";
import { EventList } from "./event-list.tsx";
import { listenToKeys } from "./keys.ts";
import { Masthead } from "./masthead.tsx";
import { Notices } from "./notices.tsx";
import { Overview } from "./overview.tsx";
import { Reader } from "./reader.tsx";
import { useStore } from "./shared.ts";
import { StageView } from "./stage-view.tsx";

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
          <Reader />
        </div>
        <Card />
      </main>
      <Dialogs />
      <div class="spoken" role="status">
        {store.spoken}
      </div>
    </div>
  );
}
