import { useState } from "preact/hooks";
import type { EventDetail } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { comment } from "../state/acts.ts";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** A remark that is kept in the event's history. */
export function Comment({ event }: { event: EventDetail }) {
  const store = useStore();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    if (text.trim() === "") {
      setProblem(t.wrong.missing);
      return;
    }
    try {
      await comment(store, event, text.trim());
      setText("");
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  return (
    <form
      class="comment"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void send();
      }}
    >
      <textarea
        rows={2}
        aria-label={t.marks.comment}
        placeholder={t.marks.comment}
        maxLength={2000}
        value={text}
        aria-invalid={problem !== null}
        onInput={(input) => {
          setText(input.currentTarget.value);
          setProblem(null);
        }}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="link">
        {t.marks.commentAdd}
      </button>
    </form>
  );
}
