import "./style/tokens.css";
import "./style/page.css";
import "./style/controls.css";
import "./style/overview.css";
import "./style/list.css";
import "./style/stage.css";
import "./style/lane.css";
import "./style/card.css";
import "./style/dialog.css";
import "./style/story.css";
import "./style/desk.css";
import "./style/print.css";
import { render } from "preact";
import { readingOnly } from "./api/ask.ts";
import { createApi } from "./api/client.ts";
import { preferredLanguage, speak } from "./messages/index.ts";
import { firstAnswers, followBeginning } from "./state/begun.ts";
import { createLive } from "./state/live.ts";
import { createStore } from "./state/store.ts";
import { followTheme, repaints } from "./state/theme.ts";
import { readPlace } from "./state/url.ts";
import { App } from "./views/app.tsx";
import { Shared } from "./views/shared.ts";

// It asks at once; words and what is kept in the browser are looked for while the answers are on their way.
const live = createLive();
// The document says so itself: an address can be written in many ways.
const isFramed = "embedded" in document.documentElement.dataset;
const api = isFramed ? createApi("", readingOnly) : createApi();
const place = readPlace(location.search, location.hash);
const store = createStore(api, place, live, isFramed);
void Promise.all([
  speak(preferredLanguage(place.lang, navigator.languages)),
  firstAnswers(() => store.settled.value && !store.events.value.loading),
]).then(open);

function open() {
  followTheme();
  followBeginning(store.settled);
  const page = document.getElementById("page");
  if (page) {
    render(
      <Shared.Provider value={{ store, live, repaints }}>
        <App />
      </Shared.Provider>,
      page,
    );
  }
}
