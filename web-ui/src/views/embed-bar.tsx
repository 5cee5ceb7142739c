import { t } from "../messages/all.ts";
import { WHOLE, writePlace } from "../state/url.ts";
import { Search } from "./search.tsx";
import { useStore } from "./shared.ts";

/** All that a framed page has over its stage: whose it is, the search, and the way to the whole. */
export function EmbedBar() {
  const store = useStore();
  const { timeline } = store.query.value;
  const title = store.timelines.value.find((card) => card.slug === timeline)?.title;
  const whole = WHOLE + writePlace(store.place.value);
  return (
    <header class="embed-bar">
      <h1 dir="auto">{title ?? t.name}</h1>
      <Search />
      <a href={whole} target="_blank" rel="noopener">
        {t.show.open}
      </a>
    </header>
  );
}
