import { useEffect, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { redate } from "../state/acts.ts";
import { closeDialog, type Work } from "../state/dialogs.ts";
import { statedDate } from "../state/typed-date.ts";
import { Correction } from "./correction.tsx";
import { DateField } from "./date-field.tsx";
import { dateProblem } from "./problem-words.ts";
import { SaveForm, useSaving } from "./save-form.tsx";
import { useStore } from "./shared.ts";

/** The date alone, with what it means and what would move with it. */
export function CorrectForm({ work: { event, done } }: { work: Work }) {
  const store = useStore();
  const [date, setDate] = useState(event.date?.edtf ?? "");
  const { saving, problem, setProblem, attempt } = useSaving(dateProblem);
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
    await attempt(async () => {
      const after = await redate(store, event, await statedDate(store.api, date.trim()));
      closeDialog();
      done?.(after);
    });
  };
  return (
    <SaveForm submit={t.correct.save} disabled={saving} onSave={() => void save()}>
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
          setProblem(null);
        }}
      />
      <Correction event={event} date={date} />
    </SaveForm>
  );
}
