import { keepLanguage, LANGUAGES, type Language, t } from "../messages/index.ts";
import { dialog } from "../state/dialogs.ts";
import { nextTheme, theme } from "../state/theme.ts";
import { readPlace } from "../state/url.ts";
import { Icon, type IconName } from "./icons.tsx";
import { RangeFields } from "./range-fields.tsx";
import { Search } from "./search.tsx";
import { useStore } from "./shared.ts";

export function Masthead() {
  const store = useStore();
  return (
    <header class="masthead">
      <div class="title">
        <h1>{t.name}</h1>
        <TimelineMenu />
      </div>
      <Search />
      <RangeFields />
      <div class="actions">
        <Work
          icon="review"
          words={t.reviewQueue}
          pressed={store.review.value}
          onClick={() => (store.review.value = !store.review.value)}
        />
        <Work icon="event" words={t.addEvent} onClick={() => (dialog.value = { kind: "event" })} />
        <Work
          icon="article"
          words={t.addArticle}
          look="primary"
          onClick={() => (dialog.value = { kind: "article" })}
        />
        <LanguageMenu />
        <ThemeButton />
        <button
          type="button"
          class="quiet"
          aria-label={t.help}
          title={t.help}
          onClick={() => (dialog.value = { kind: "help" })}
        >
          ?
        </button>
      </div>
    </header>
  );
}

interface WorkProps {
  icon: IconName;
  words: string;
  look?: "plain" | "primary";
  pressed?: boolean;
  onClick(): void;
}

/** On a phone the icon stands for the words; who hears the page hears them all the same. */
function Work({ icon, words, look = "plain", pressed, onClick }: WorkProps) {
  return (
    <button type="button" class={look} title={words} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
      <span class="words">{words}</span>
    </button>
  );
}

/** No timeline is called so. */
const NEW = "";

function TimelineMenu() {
  const store = useStore();
  const { timeline } = store.query.value;
  const cards = store.timelines.value;
  if (cards.length === 0) return <p class="timeline-name">{t.titleOf()}</p>;
  return (
    <select
      class="timeline-name"
      aria-label={t.timeline}
      value={timeline}
      onChange={({ currentTarget }) => {
        const slug = currentTarget.value;
        currentTarget.value = timeline;
        if (slug === NEW) dialog.value = { kind: "timeline" };
        else store.go(readPlace(`?timeline=${encodeURIComponent(slug)}`));
      }}
    >
      {!cards.some(({ slug }) => slug === timeline) && <option value={timeline}>{timeline}</option>}
      {cards.map((card) => (
        <option key={card.slug} value={card.slug}>
          {t.titleOf(card.title)}
        </option>
      ))}
      <hr />
      <option value={NEW}>{t.addTimeline}…</option>
    </select>
  );
}

/** As small as a button: the list that opens says the names in full. */
function LanguageMenu() {
  const now = document.documentElement.lang;
  return (
    <span class="quiet language" title={t.language}>
      <span aria-hidden="true">{now}</span>
      <select
        aria-label={t.language}
        value={now}
        onChange={(event) => {
          keepLanguage(event.currentTarget.value as Language);
          // What the address asks for counts more than what is kept.
          const address = new URL(location.href);
          address.searchParams.delete("lang");
          history.replaceState(null, "", address);
          location.reload();
        }}
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;

function ThemeButton() {
  const label = t.theme[theme.value];
  return (
    <button type="button" class="quiet" aria-label={label} title={label} onClick={nextTheme}>
      <Icon name={THEME_ICONS[theme.value]} />
    </button>
  );
}
