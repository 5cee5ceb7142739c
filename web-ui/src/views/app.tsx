import { useSignalEffect } from "@preact/signals";
import { t } from "../messages/index.ts";
import { begun } from "../state/begun.ts";
import { notice } from "../state/deeds.ts";
import { dialog } from "../state/dialogs.ts";
import { EventList } from "./event-list.tsx";
import { later } from "./later.tsx";
import { Masthead } from "./masthead.tsx";
import { Notices } from "./notices.tsx";
import { Overview } from "./overview.tsx";
import { useStore } from "./shared.ts";
import { StageView } from "./stage-view.tsx";
import { UndatedLane } from "./undated-lane.tsx";

const Dialogs = later(() => import("./dialogs.tsx").then((m) => m.Dialogs));
const Review = later(() => import("./review.tsx").then((m) => m.Review));
const Toast = later(() => import("./toast.tsx").then((m) => m.Toast));
const EmbedBar = later(() => import("./embed-bar.tsx").then((m) => m.EmbedBar));
const Card = later(() => import("./card.tsx").then((m) => m.Card));
const Reader = later(() => import("./reader.tsx").then((m) => m.Reader));
const StoryShow = later(() => import("./story-show.tsx").then((m) => m.StoryShow));

export function App() {
  const store = useStore();
  useSignalEffect(() => {
    if (!begun.value) return;
    void import("./hands.ts").then((hands) => {
      hands.followAddress(store);
      hands.followShortcuts();
      hands.listenToKeys(store);
      hands.keepFocus(document);
      hands.followDays();
      if (!store.embed) hands.listenToArrivals(store.query);
    });
  });
  if (store.embed) {
    return (
      <div class="page embed">
        <EmbedBar />
        <Stands />
        <Telling />
        <Spoken />
      </div>
    );
  }
  return (
    <div class="page">
      {!store.review.value && (
        <a class="skip" href="#events">
          {t.skip}
        </a>
      )}
      <Masthead />
      <Overview />
      <Notices />
      {store.review.value ? (
        <main class="desk">
          <Review />
        </main>
      ) : (
        <Stands />
      )}
      <Telling />
      {notice.value && <Toast />}
      {dialog.value && <Dialogs />}
      <p class="drop-here" aria-hidden="true">
        {t.dropHere}
      </p>
      <Spoken />
    </div>
  );
}

/** For screen readers. */
function Spoken() {
  return (
    <div class="spoken" role="status">
      {useStore().spoken}
    </div>
  );
}

/** The story that the address tells of, over everything, while it is shown. */
function Telling() {
  const { story, step } = useStore();
  return story.value !== null && step.value !== null ? <StoryShow /> : null;
}

/** The stage with what belongs to it; the list stands beside it wherever there is room for both. */
function Stands() {
  const store = useStore();
  return (
    <main class="desk">
      <EventList />
      <div class="stage-area">
        <StageView />
        <UndatedLane />
        {store.reading.value && <Reader />}
      </div>
      {store.selected.value !== null && <Card />}
    </main>
  );
}
