import { useRef, useState } from "preact/hooks";
import type { EventDetail, Marks as MarksSet } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { mark } from "../state/acts.ts";
import type { Seen } from "../state/turns.ts";
import { Icon } from "./icons.tsx";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** What people think of an event: its star, its tags, and what became of it in the review. */
export function Marks({ event }: { event: EventDetail }) {
  const store = useStore();
  const [problem, setProblem] = useState<string | null>(null);
  const set = async (marks: MarksSet | ((now: Seen) => MarksSet), said: string) => {
    setProblem(null);
    try {
      await mark(store, [event], typeof marks === "function" ? marks : () => marks, said);
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  const starWords = event.starred ? t.acts.unstar : t.acts.star;
  return (
    <div class="marks">
      <button
        type="button"
        class={`quiet star${event.starred ? " on" : ""}`}
        aria-label={t.acts.star}
        aria-pressed={event.starred}
        title={starWords}
        onClick={() => {
          const said = event.starred ? t.acts.unstarred : t.acts.starred;
          void set({ starred: !event.starred }, said(event.title, 1));
        }}
      >
        <Icon name="star" />
      </button>
      <Tags
        tags={event.tags}
        onTags={(change) =>
          // On what is there by then: the tag before may still be on its way.
          void set(({ tags }) => ({ tags: change(tags) }), t.acts.tagged(event.title, 1))
        }
      />
      {event.status !== "accepted" && (
        <p class="decide">
          {t.narrow.status[event.status]}:{" "}
          <button
            type="button"
            class="link"
            onClick={() => void set({ status: "accepted" }, t.acts.accepted(event.title, 1))}
          >
            {event.status === "dismissed" ? t.marks.restored : t.acts.accept}
          </button>
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function Tags({
  tags,
  onTags,
}: {
  tags: readonly string[];
  onTags(change: (tags: readonly string[]) => string[]): void;
}) {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const tag = text.trim();
    if (tag !== "" && !tags.includes(tag)) onTags((now) => [...new Set([...now, tag])]);
    setText("");
  };
  return (
    <form
      class="tags"
      onSubmit={(submit) => {
        submit.preventDefault();
        add();
      }}
    >
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          aria-label={t.marks.dropTag(tag)}
          onClick={() => {
            // The chip goes, and would take the focus with it.
            field.current?.focus();
            onTags((now) => now.filter((other) => other !== tag));
          }}
        >
          {tag} <Icon name="close" />
        </button>
      ))}
      <input
        ref={field}
        type="text"
        aria-label={t.marks.addTag}
        placeholder={t.marks.addTag}
        maxLength={64}
        autocomplete="off"
        value={text}
        onInput={(input) => setText(input.currentTarget.value)}
      />
    </form>
  );
}
