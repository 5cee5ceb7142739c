import { useEffect, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { redate } from "../state/acts.ts";
import { closeDialog, type Work } from "../state/dialogs.ts";
import { Correction } from "./correction.tsx";
import { DateField } from "./date-field.tsx";
import { dateProblem } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** The date alone, with what it means and what would move with it. */
export function CorrectForm({ work: { event, done } }: { work: Work }) {
  const store = useStore();
  const [date, setDate] = useState(event.date?.edtf ?? "");
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  useEffect(() => {
    const field = document.getElementById("date") as HTMLInputElement | null;
    field?.focus();
    field?.select();
  }, []);
  const save = async () => {
    if (date.trim() === "") {
      setProblem(t.form.dateMissing);
      return;
    }
    setSaving(true);
    try {
      const after = await redate(store, event, date.trim());
      closeDialog();
      done?.(after);
    } catch (error) {
      setProblem(dateProblem(error));
      setSaving(false);
    }
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <p class="subject">
        <strong>{event.title}</strong>
      </p>
      <DateField
        name="date"
        label={t.form.date}
        hint={t.form.dateHint}
        value={date}
        problem={problem}
        onText={(text) => {
          setDate(text);
          setProblem(undefined);
        }}
      />
      <Correction event={event} date={date} />
      <footer>
        <button type="submit" class="primary" disabled={saving}>
          {t.correct.save}
        </button>
        <button type="button" class="link" onClick={closeDialog}>
          {t.cancel}
        </button>
      </footer>
    </form>
  );
}
