import { useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import type { EventDetail, Factuality } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { changed, created } from "../state/acts.ts";
import { closeDialog } from "../state/dialogs.ts";
import { Correction } from "./correction.tsx";
import { DateField } from "./date-field.tsx";
import { type Draft, draftOf, newEventOf, patchOf } from "./event-draft.ts";
import { Field, TextField } from "./field.tsx";
import { fieldProblem, problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

const FACTUALITIES = Object.keys(t.factuality) as Factuality[];

/** Adds an event, or corrects one: a changed date is one more claim, preferred from then on. */
export function EventForm({ event }: { event: EventDetail | null }) {
  const store = useStore();
  const [draft, setDraft] = useState<Draft>(() => draftOf(event));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missed, setMissed] = useState<readonly string[]>([]);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setProblem(null);
    setMissed([]);
  };

  const save = async () => {
    const wanting = missing(draft, event);
    setMissed(wanting);
    if (wanting.length > 0) {
      document.getElementById(wanting[0] ?? "")?.focus();
      return;
    }
    setSaving(true);
    try {
      const { timeline } = store.query.value;
      const saved = event
        ? await store.api.changeEvent(event.id, event.version, patchOf(draft, event))
        : await store.api.createEvent(newEventOf(draft, timeline));
      store.spoken.value = t.done.saved;
      if (event) changed(store, event, saved, t.acts.edited(saved.title));
      else created(store, saved);
      closeDialog();
      await store.refresh();
      store.select(saved.id);
      store.put(saved);
    } catch (error) {
      setProblem(Problem.of(error));
      setSaving(false);
    }
  };
  const said = problem && problemWords(problem);
  /** The fields say it themselves; who hears the page hears it from here. */
  const placed = ["title", "date"].some((field) => problem?.fields.has(field));
  return (
    <form
      class="form"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <TextField
        name="title"
        label={t.form.title}
        hint={t.form.titleHint}
        value={draft.title}
        problem={missed.includes("title") ? t.form.titleMissing : fieldProblem(problem, "title")}
        onText={(title) => change({ title })}
      />
      <DateField
        name="date"
        label={t.form.date}
        hint={t.form.dateHint}
        value={draft.date}
        problem={missed.includes("date") ? t.form.dateMissing : fieldProblem(problem, "date")}
        onText={(date) => change({ date })}
      />
      {event && <Correction event={event} date={draft.date} />}
      <Field name="factuality" label={t.form.factuality}>
        <select
          id="factuality"
          value={draft.factuality}
          onChange={(e) => change({ factuality: e.currentTarget.value as Factuality })}
        >
          {FACTUALITIES.map((factuality) => (
            <option key={factuality} value={factuality}>
              {t.factuality[factuality]}
            </option>
          ))}
        </select>
      </Field>
      {!event && (
        <div class="pair">
          <TextField
            name="participants"
            label={t.form.participants}
            hint={t.form.participantsHint}
            value={draft.participants}
            onText={(participants) => change({ participants })}
          />
          <TextField
            name="places"
            label={t.form.places}
            value={draft.places}
            onText={(places) => change({ places })}
          />
        </div>
      )}
      <Field name="description" label={t.form.description}>
        <textarea
          id="description"
          rows={3}
          value={draft.description}
          onInput={(e) => change({ description: e.currentTarget.value })}
        />
      </Field>
      {said && (
        <p class={placed ? "hidden" : "problem"} role="alert">
          {said}
        </p>
      )}
      <footer>
        <button type="submit" class="primary" disabled={saving}>
          {saving ? t.form.saving : event ? t.form.save : t.form.add}
        </button>
        <button type="button" class="link" onClick={closeDialog}>
          {t.cancel}
        </button>
      </footer>
    </form>
  );
}

/** Ids of the fields that have to be filled. */
function missing(draft: Draft, event: EventDetail | null): readonly string[] {
  const title = draft.title.trim() === "" ? ["title"] : [];
  const date = event === null && draft.date.trim() === "" ? ["date"] : [];
  return [...title, ...date];
}
