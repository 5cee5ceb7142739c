import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { split } from "../state/acts.ts";
import { closeDialog, type Work } from "../state/dialogs.ts";
import { marksOf, sourceLine } from "./evidence.tsx";
import { MarkedText } from "./marked-text.tsx";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** Chooses which quotes speak of another event. */
export function SplitForm({ work: { event, done } }: { work: Work }) {
  const store = useStore();
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, button")?.focus(), []);
  const { evidence } = event;
  const toggle = (id: string) => {
    const next = new Set(going);
    if (!next.delete(id)) next.add(id);
    setGoing(next);
    setProblem(null);
  };
  const save = async () => {
    if (going.size === 0 || going.size === evidence.length) {
      setProblem(t.split.some);
      return;
    }
    setSaving(true);
    try {
      const part = await split(store, event, [...going]);
      closeDialog();
      done?.(part);
    } catch (error) {
      setProblem(problemWords(error));
      setSaving(false);
    }
  };
  return (
    <form
      class="form"
      noValidate
      ref={form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <p class="subject">
        <strong>{event.title}</strong>
      </p>
      {evidence.length < 2 ? (
        <p class="note">{t.split.single}</p>
      ) : (
        <fieldset class="offers quotes">
          <legend>{t.split.question}</legend>
          {evidence.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={going.has(one.id)}
                onChange={() => toggle(one.id)}
                aria-invalid={problem !== null}
              />
              <q class="what">
                <MarkedText
                  text={one.sentence.exact}
                  marks={marksOf(one)}
                  offset={one.sentence.start}
                />
              </q>
              <span class="when">
                {[one.article.title ?? t.reader.untitled, sourceLine(one)].join(" · ")}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <footer>
        {evidence.length > 1 && (
          <button type="submit" class="primary" disabled={saving}>
            {t.split.submit}
          </button>
        )}
        <button type="button" class="link" onClick={closeDialog}>
          {t.cancel}
        </button>
      </footer>
    </form>
  );
}
