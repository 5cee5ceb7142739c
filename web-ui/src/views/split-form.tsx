import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { split } from "../state/acts.ts";
import { closeDialog, type Work } from "../state/dialogs.ts";
import { marksOf, sourceLine } from "./evidence.tsx";
import { MarkedText } from "./marked-text.tsx";
import { problemWords } from "./problem-words.ts";
import { SaveForm, useSaving } from "./save-form.tsx";
import { useStore } from "./shared.ts";

/** Chooses which quotes speak of another event. */
export function SplitForm({ work: { event, done } }: { work: Work }) {
  const store = useStore();
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const { saving, problem, setProblem, attempt } = useSaving(problemWords);
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
    await attempt(async () => {
      const part = await split(store, event, [...going]);
      closeDialog();
      done?.(part);
    });
  };
  return (
    <SaveForm
      submit={evidence.length > 1 ? t.split.submit : null}
      disabled={saving}
      onSave={() => void save()}
      formRef={form}
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
    </SaveForm>
  );
}
