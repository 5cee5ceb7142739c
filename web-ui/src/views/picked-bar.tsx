import { useEffect, useState } from "preact/hooks";
import type { Marks } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { mark, merge, nameOf, type Outcome, remove } from "../state/acts.ts";
import { picked } from "../state/picked.ts";
import type { Seen } from "../state/turns.ts";
import { shownRows } from "./event-row.tsx";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** One act on all events that are selected in the list. */
export function PickedBar() {
  const store = useStore();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [tag, setTag] = useState<string | null>(null);
  const items = store.events.value.value?.items ?? [];
  const events = items.filter(({ id }) => picked.value?.has(id));
  const n = events.length;
  useEffect(() => {
    store.spoken.value = t.bulk.count(n);
  }, [n]);
  const attempt = async (act: () => Promise<Outcome<unknown> | null>) => {
    if (working) return;
    setWorking(true);
    setProblem(null);
    try {
      const outcome = await act();
      const [first] = outcome?.failed ?? [];
      // What was done is behind the reader; what failed stays selected, to be tried again.
      picked.value = outcome && first ? new Set(outcome.failed.map((f) => f.event.id)) : null;
      if (first) {
        setProblem(t.bulk.failed(outcome?.failed.length ?? 0, problemWords(first.problem)));
      }
      document.getElementById("events")?.focus({ preventScroll: true });
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setWorking(false);
    }
  };
  const set = (marks: Marks, said: (title: string, n: number) => string) => () =>
    void attempt(() => mark(store, events, () => marks, said(nameOf(events), n)));
  const join = async () => {
    const [into, ...from] = [...events].sort((a, b) => b.sources - a.sources);
    if (into) await merge(store, into, from);
    return null;
  };
  const addTag = (added: string) => {
    const tagged = ({ tags }: Seen) => ({ tags: [...new Set([...tags, added])] });
    void attempt(() => mark(store, events, tagged, t.acts.tagged(nameOf(events), n)));
  };
  const none = n === 0 || working;
  return (
    <div class="picked-bar" role="group" aria-label={t.bulk.label} aria-busy={working}>
      <p>
        {working ? t.bulk.working : t.bulk.count(n)}
        <button type="button" class="link" onClick={() => (picked.value = new Set(shownRows()))}>
          {t.bulk.all}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            picked.value = null;
            document.getElementById("events")?.focus({ preventScroll: true });
          }}
        >
          {t.bulk.none}
        </button>
      </p>
      <div class="ways">
        <button
          type="button"
          class="plain"
          disabled={none}
          onClick={set({ status: "accepted" }, t.acts.accepted)}
        >
          {t.acts.accept}
        </button>
        <button
          type="button"
          class="plain"
          disabled={none}
          onClick={set({ status: "dismissed" }, t.acts.dismissed)}
        >
          {t.acts.dismiss}
        </button>
        <button
          type="button"
          class="plain"
          disabled={none}
          onClick={set({ starred: true }, t.acts.starred)}
        >
          {t.acts.star}
        </button>
        <button
          type="button"
          class="plain"
          disabled={none}
          aria-expanded={tag !== null}
          onClick={() => setTag(tag === null ? "" : null)}
        >
          {t.acts.tag}
        </button>
        <button
          type="button"
          class="plain"
          disabled={none || n < 2}
          title={t.bulk.mergeHint}
          onClick={() => void attempt(join)}
        >
          {t.acts.merge}
        </button>
        <button
          type="button"
          class="plain danger"
          disabled={none}
          onClick={() => void attempt(() => remove(store, events))}
        >
          {t.card.remove}
        </button>
      </div>
      {tag !== null && <TagField tag={tag} onText={setTag} onTag={addTag} />}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface TagFieldProps {
  tag: string;
  onText(text: string): void;
  onTag(tag: string): void;
}

function TagField({ tag, onText, onTag }: TagFieldProps) {
  useEffect(() => document.getElementById("bulk-tag")?.focus(), []);
  return (
    <form
      class="bulk-tag"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (tag.trim() !== "") onTag(tag.trim());
      }}
    >
      <input
        id="bulk-tag"
        type="text"
        aria-label={t.bulk.tag}
        placeholder={t.bulk.tag}
        maxLength={64}
        autocomplete="off"
        value={tag}
        onInput={(input) => onText(input.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {t.bulk.tagAdd}
      </button>
    </form>
  );
}
