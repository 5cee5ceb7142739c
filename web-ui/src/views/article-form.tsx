import { useEffect, useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import type { Accepted } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { dialog } from "../state/dialogs.ts";
import { readTyped } from "../state/typed-date.ts";
import { type ArticleDraft, articleOf, NO_ARTICLE } from "./article-draft.ts";
import { ArticleProgress } from "./article-progress.tsx";
import { DateField } from "./date-field.tsx";
import { Field, TextField } from "./field.tsx";
import { FileChoice } from "./file-choice.tsx";
import { fieldProblem, problemWords } from "./problem-words.ts";
import { SaveForm, useSaving } from "./save-form.tsx";
import { useStore } from "./shared.ts";
import { useDraft } from "./use-draft.ts";

export function ArticleForm({ text = "" }: { text?: string }) {
  const store = useStore();
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const [pasted, setPasted] = useState(text);
  // Going back in history may change what is behind the form.
  const [{ timeline }] = useState(() => store.query.value);
  return accepted ? (
    <ArticleProgress
      accepted={accepted}
      timeline={timeline}
      onAnother={() => {
        setPasted("");
        setAccepted(null);
      }}
    />
  ) : (
    <ArticleFields text={pasted} timeline={timeline} onAccepted={setAccepted} />
  );
}

const NO_TEXT = new Problem(400, {
  errors: [{ pointer: "#/text", code: "missing", detail: "is empty" }],
});

interface ArticleFieldsProps {
  /** What was pasted before the form was open. */
  text: string;
  timeline: string;
  onAccepted(accepted: Accepted): void;
}

function ArticleFields({ text, timeline, onAccepted }: ArticleFieldsProps) {
  const store = useStore();
  const pasted = text === "" ? null : { text };
  const drafting = useDraft<ArticleDraft>(`article ${timeline}`, NO_ARTICLE, pasted);
  const { draft, isBack, forget } = drafting;
  const { saving, problem, setProblem, attempt } = useSaving(Problem.of);
  const change = (part: Partial<ArticleDraft>) => {
    drafting.change(part);
    setProblem(null);
  };
  useEffect(() => document.getElementById("article-text")?.focus(), []);

  const send = async () => {
    if (draft.text.trim() === "") {
      setProblem(NO_TEXT);
      document.getElementById("article-text")?.focus();
      return;
    }
    await attempt(async () => {
      const typed = draft.published.trim();
      // The service takes EDTF; what was typed is read by the one grammar that the page has.
      const edtf = typed && (await readTyped(store.api, typed, "published")).date.edtf;
      const accepted = await (await store.api.desk()).addArticle(articleOf(draft, edtf, timeline));
      forget();
      onAccepted(accepted);
    });
  };
  const field = (name: string) => fieldProblem(problem, name);
  const textProblem =
    problem === NO_TEXT ? t.article.textMissing : (field("text") ?? field("html"));
  return (
    <SaveForm
      submit={saving ? t.article.sending : t.article.add}
      disabled={saving}
      onSave={() => void send()}
      onGiveUp={forget}
      isBack={isBack}
    >
      <FileChoice onFiles={(files) => (dialog.value = { kind: "files", files, timeline })} />
      <Field
        name="article-text"
        label={t.article.textLabel}
        hint={t.article.textHint}
        problem={textProblem}
      >
        <textarea
          id="article-text"
          class="article-text"
          rows={9}
          value={draft.text}
          aria-invalid={Boolean(textProblem)}
          aria-describedby="article-text-note"
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </Field>
      <fieldset class="choice">
        <legend>{t.article.form}</legend>
        {(["text", "html"] as const).map((form) => (
          <label key={form}>
            <input
              type="radio"
              name="form"
              checked={draft.form === form}
              onChange={() => change({ form })}
            />
            {t.article[form]}
          </label>
        ))}
      </fieldset>
      <TextField
        name="headline"
        label={t.article.title}
        value={draft.title}
        problem={field("title")}
        onText={(title) => change({ title })}
      />
      <DateField
        name="published"
        label={t.article.published}
        hint={t.article.publishedHint}
        value={draft.published}
        problem={field("published")}
        onText={(published) => change({ published })}
      />
      <div class="pair">
        <TextField
          name="publisher"
          label={t.article.publisher}
          value={draft.publisher}
          problem={field("publisher")}
          onText={(publisher) => change({ publisher })}
        />
        <TextField
          name="url"
          label={t.article.url}
          value={draft.url}
          problem={field("url")}
          onText={(url) => change({ url })}
        />
      </div>
      {problem && (
        <p class={problem.fields.size > 0 ? "hidden" : "problem"} role="alert">
          {problemWords(problem)}
        </p>
      )}
    </SaveForm>
  );
}
