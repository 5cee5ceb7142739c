import { useEffect, useState } from "preact/hooks";
import type { ArticleCard, CorrectionPreview, Publication } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { republish } from "../state/article-acts.ts";
import { closeDialog } from "../state/dialogs.ts";
import { statedDate } from "../state/typed-date.ts";
import { DateField } from "./date-field.tsx";
import { Moves } from "./moves.tsx";
import { dateProblem } from "./problem-words.ts";
import { SaveForm, useSaving } from "./save-form.tsx";
import { useStore } from "./shared.ts";

const TYPING_MS = 400;

/** When an article was published, and which dates would move with another day. */
export function PublicationForm({ article }: { article: ArticleCard }) {
  const store = useStore();
  const before = article.published?.edtf ?? "";
  const [date, setDate] = useState(before);
  const [said, setSaid] = useState<Publication | null>(null);
  const [preview, setPreview] = useState<CorrectionPreview | null>(null);
  const { saving, problem, setProblem, attempt } = useSaving(dateProblem);
  useEffect(() => {
    const field = document.getElementById("published") as HTMLInputElement | null;
    field?.focus();
    field?.select();
    const abort = new AbortController();
    const ask = async () => (await store.api.desk()).publication(article.id, abort.signal);
    // Without it the corrections cannot be taken back here; the date can be corrected all the same.
    ask().then(setSaid, () => undefined);
    return () => abort.abort();
  }, []);
  useEffect(() => {
    setPreview(null);
    if (date.trim() === "" || date === before) return;
    const abort = new AbortController();
    const ask = async () => {
      const desk = await store.api.desk();
      const stated = await statedDate(store.api, date.trim());
      if (abort.signal.aborted) return;
      setPreview(await desk.previewPublication(article.id, stated, abort.signal));
    };
    // What is no date says so at its field.
    const timer = setTimeout(() => void ask().catch(() => undefined), TYPING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [date]);
  const correctTo = (day: string | null) =>
    attempt(async () => {
      await republish(store, article, day && (await statedDate(store.api, day)));
      closeDialog();
    });
  const save = async () => {
    if (date.trim() === "") {
      setProblem(t.form.dateMissing);
      return;
    }
    await correctTo(date.trim());
  };
  return (
    <SaveForm
      submit={t.publication.submit}
      disabled={saving}
      onSave={() => void save()}
      also={
        said?.corrections.at(-1)?.date && (
          <button
            type="button"
            class="plain"
            disabled={saving}
            onClick={() => void correctTo(null)}
          >
            {t.publication.back}
          </button>
        )
      }
    >
      <p class="subject">
        <cite>{article.title ?? t.reader.untitled}</cite>
      </p>
      <DateField
        name="published"
        label={t.article.published}
        hint={t.publication.hint}
        value={date}
        problem={problem}
        onText={(text) => {
          setDate(text);
          setProblem(null);
        }}
      />
      <div aria-live="polite">{preview && <Moves preview={preview} />}</div>
    </SaveForm>
  );
}
