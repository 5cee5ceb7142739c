import { useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import { t } from "../messages/all.ts";
import { closeDialog } from "../state/dialogs.ts";
import { freeSlug } from "../state/slug.ts";
import { readPlace } from "../state/url.ts";
import { TextField } from "./field.tsx";
import { fieldProblem, problemWords } from "./problem-words.ts";
import { SaveForm, useSaving } from "./save-form.tsx";
import { useStore } from "./shared.ts";
import { useDraft } from "./use-draft.ts";

/** Begins a timeline, and goes there. */
export function TimelineForm() {
  const store = useStore();
  const { draft, isBack, change, forget } = useDraft("timeline", { title: "" });
  const { saving, problem, setProblem, attempt } = useSaving(Problem.of);
  const [wrong, setWrong] = useState("");
  const title = draft.title.trim();
  const cards = store.timelines.value;
  const slug = freeSlug(title, new Set(cards.map((card) => card.slug)));

  const refuse = (why: string) => {
    setWrong(why);
    if (why) document.getElementById("title")?.focus();
    return why !== "";
  };
  const isTaken = cards.some((card) => t.titleOf(card.title).toLowerCase() === title.toLowerCase());
  const save = async () => {
    if (refuse(title === "" ? t.newTimeline.missing : isTaken ? t.newTimeline.taken : "")) return;
    await attempt(async () => {
      const made = await (await store.api.desk()).createTimeline({ slug, title });
      forget();
      closeDialog();
      store.timelines.value = [...store.timelines.peek(), made];
      store.go(readPlace(`?timeline=${slug}`));
    });
  };
  const said =
    problem &&
    (problem.code === "name-taken" ? t.newTimeline.taken : fieldProblem(problem, "title"));
  return (
    <SaveForm
      submit={saving ? t.form.saving : t.newTimeline.make}
      disabled={saving}
      onSave={() => void save()}
      onGiveUp={forget}
      isBack={isBack}
    >
      <TextField
        name="title"
        label={t.newTimeline.title}
        hint={slug && t.newTimeline.address(slug)}
        value={draft.title}
        problem={wrong || said}
        onText={(text) => {
          change({ title: text });
          setProblem(null);
          setWrong("");
        }}
      />
      {problem && (
        <p class={said ? "hidden" : "problem"} role="alert">
          {said ?? problemWords(problem)}
        </p>
      )}
    </SaveForm>
  );
}
