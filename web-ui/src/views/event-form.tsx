import { useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import type { EventDetail, Factuality } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { create, edit } from "../state/acts.ts";
import { closeDialog } from "../state/dialogs.ts";
import { statedDate } from "../state/typed-date.ts";
import { Correction } from "./correction.tsx";
import { DateField } from "./date-field.tsx";
import { type Draft, draftOf, newEventOf, patchOf } from "./event-draft.ts";
import { KINDS } from "./event-kinds.ts";
import { Field, TextField } from "./field.tsx";
import { fieldProblem, problemWords } from "./problem-words.ts";
import { SaveForm, useSaving } from "./save-form.tsx";
import { useStore } from "./shared.ts";
import { useDraft } from "./use-draft.ts";

const FACTUALITIES = Object.keys(t.factuality) as Factuality[];

/** Adds an event, or corrects one: a changed date is one more claim, preferred from then on. */
export function EventForm({ event }: { event: EventDetail | null }) {
  const store = useStore();
  // Going back in history may change what is behind the form.
  const [{ timeline }] = useState(() => store.query.value);
  const drafting = useDraft(event ? `edit ${event.id}` : `event ${timeline}`, draftOf(event));
  const { draft, isBack, forget } = drafting;
  const { saving, problem, setProblem, attempt } = useSaving(Problem.of);
  const [missed, setMissed] = useState<readonly string[]>([]);
  const change = (part: Partial<Draft>) => {
    drafting.change(part);
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
    await attempt(async () => {
      const { value: chosen } = store.selected;
      const typed = draft.date.trim();
      const isNew = typed !== "" && typed !== event?.date?.edtf;
      const stated = isNew ? { ...draft, date: await statedDate(store.api, typed) } : draft;
      const saved = await (event
        ? edit(store, event, patchOf(stated, event))
        : create(store, newEventOf(stated, timeline)));
      forget();
      closeDialog();
      if (event) return;
      await store.refresh();
      // Who has gone on meanwhile is not called back.
      if (store.selected.value === chosen) store.select(saved.id);
      store.put(saved);
    });
  };
  const said = problem && problemWords(problem);
  /** The fields say it themselves; who hears the page hears it from here. */
  const placed = ["title", "date"].some((field) => problem?.fields.has(field));
  return (
    <SaveForm
      submit={saving ? t.form.saving : event ? t.form.save : t.form.add}
      disabled={saving}
      onSave={() => void save()}
      onGiveUp={forget}
      isBack={isBack}
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
      <Field name="kind" label={t.form.kind}>
        <select
          id="kind"
          value={draft.kind}
          onChange={(e) => change({ kind: e.currentTarget.value })}
        >
          {kindsWith(event?.kind).map((kind) => (
            <option key={kind} value={kind}>
              {t.kind(kind)}
            </option>
          ))}
        </select>
      </Field>
      <div class="pair">
        <TextField
          name="participants"
          label={t.form.participants}
          hint={t.form.participantsHint}
          value={draft.participants}
          problem={fieldProblem(problem, "participants")}
          onText={(participants) => change({ participants })}
        />
        <TextField
          name="places"
          label={t.form.places}
          value={draft.places}
          problem={fieldProblem(problem, "places")}
          onText={(places) => change({ places })}
        />
      </div>
      <Field name="description" label={t.form.description}>
        <textarea
          id="description"
          dir="auto"
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
    </SaveForm>
  );
}

/** In the order of the reader's words; what an extractor of another version has named is one, too. */
function kindsWith(kind = "other"): readonly string[] {
  const known = KINDS.includes(kind) ? KINDS : [...KINDS, kind];
  return [...known].sort((a, b) => t.kind(a).localeCompare(t.kind(b), t.locale));
}

/** Ids of the fields that have to be filled. */
function missing(draft: Draft, event: EventDetail | null): readonly string[] {
  const title = draft.title.trim() === "" ? ["title"] : [];
  const date = event === null && draft.date.trim() === "" ? ["date"] : [];
  return [...title, ...date];
}
