import { useEffect, useRef, useState } from "preact/hooks";
import type { EventSummary } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { merge } from "../state/acts.ts";
import { closeDialog, type Work } from "../state/dialogs.ts";
import { likeliest, questionFor } from "../state/likeness.ts";
import { EVERYTHING } from "../state/query.ts";
import type { Store } from "../state/store.ts";
import { Glyph } from "./icons.tsx";
import { problemWords } from "./problem-words.ts";
import { SaveForm, useSaving } from "./save-form.tsx";
import { useStore } from "./shared.ts";

const MOST = 7;
const TYPING_MS = 250;

/** Chooses the event that is the same; the likeliest are offered, others can be searched for. */
export function MergeForm({ work: { event, done } }: { work: Work }) {
  const store = useStore();
  const [words, setWords] = useState("");
  const [offers, setOffers] = useState<readonly EventSummary[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { saving, problem, setProblem, attempt } = useSaving(problemWords);
  const list = useRef<HTMLFieldSetElement>(null);
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(
      () => {
        offersFor(store, event, words.trim(), abort.signal).then(
          (found) => {
            setOffers(found);
            setChosen(found[0]?.id ?? null);
          },
          (error) => !abort.signal.aborted && setProblem(problemWords(error)),
        );
      },
      words === "" ? 0 : TYPING_MS,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [words, event.id]);
  const first = useRef(true);
  useEffect(() => {
    if (offers === null || !first.current) return;
    first.current = false;
    (list.current?.querySelector<HTMLElement>("input:checked") ?? search.current)?.focus();
  }, [offers]);

  const save = async () => {
    const into = offers?.find(({ id }) => id === chosen);
    if (!into) {
      setProblem(t.merge.missing);
      return;
    }
    await attempt(async () => {
      const after = await merge(store, into, [event]);
      closeDialog();
      done?.(after);
    });
  };
  return (
    <SaveForm
      submit={t.merge.submit}
      disabled={saving || chosen === null}
      onSave={() => void save()}
    >
      <p class="subject">
        <strong>{event.title}</strong> <span class="when">{dateWords(event.date, "short")}</span>
      </p>
      <fieldset class="offers" ref={list}>
        <legend>{t.merge.question}</legend>
        <p class="note">{offers?.length === 0 ? t.merge.none : t.merge.stays}</p>
        {offers?.map((offer) => (
          <label key={offer.id}>
            <input
              type="radio"
              name="same"
              value={offer.id}
              checked={offer.id === chosen}
              onChange={() => setChosen(offer.id)}
            />
            <Glyph factuality={offer.factuality} />
            <span class="what">{offer.title}</span>
            <span class="when">
              {dateWords(offer.date, "short")} · {t.sources(offer.sources)}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="merge-search">{t.merge.search}</label>
        <input
          id="merge-search"
          ref={search}
          type="search"
          autocomplete="off"
          value={words}
          onInput={(input) => setWords(input.currentTarget.value)}
        />
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </SaveForm>
  );
}

/** What is around the same days or has words in common; or what the words find. */
async function offersFor(
  store: Store,
  event: EventSummary,
  words: string,
  abort: AbortSignal,
): Promise<readonly EventSummary[]> {
  const whole = { ...EVERYTHING, timeline: event.timeline };
  const ask = async (part: Partial<typeof EVERYTHING>) =>
    (await store.api.events({ ...whole, ...part }, "include", abort)).items;
  if (words !== "") {
    const found = await ask({ q: words });
    return found.filter(({ id }) => id !== event.id).slice(0, MOST);
  }
  const { earliest, latest } = event.date ?? { earliest: null, latest: null };
  const days = earliest !== null && latest !== null;
  const [near, alike] = await Promise.all([
    days ? ask({ from: earliest, to: latest }) : [],
    ask({ q: questionFor(event) }),
  ]);
  const all = new Map([...near, ...alike].map((other) => [other.id, other]));
  return likeliest(event, [...all.values()], MOST);
}
