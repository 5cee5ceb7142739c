import { useEffect, useState } from "preact/hooks";
import type { ParsedDate } from "../api/types.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { readDate } from "../state/typed-date.ts";
import { Field } from "./field.tsx";
import { dateProblem } from "./problem-words.ts";
import { useStore } from "./shared.ts";

type Understanding =
  | { readonly state: "empty" }
  | { readonly state: "read"; readonly parsed: ParsedDate }
  | { readonly state: "unread"; readonly reason: string };

interface DateFieldProps {
  name: string;
  label: string;
  value: string;
  hint: string;
  problem?: string | null | undefined;
  onText(value: string): void;
}

const TYPING_MS = 200;

/** A date in anybody's words, with what it is understood to mean while it is typed. */
export function DateField({ name, label, value, hint, problem, onText }: DateFieldProps) {
  const store = useStore();
  const [understood, setUnderstood] = useState<Understanding>({ state: "empty" });
  /** What is shown was understood of other words. */
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    const typed = value.trim();
    if (typed === "") {
      setUnderstood({ state: "empty" });
      setAsking(false);
      return;
    }
    setAsking(true);
    const abort = new AbortController();
    const answer = (understanding: Understanding) => {
      if (abort.signal.aborted) return;
      setUnderstood(understanding);
      setAsking(false);
    };
    const timer = setTimeout(() => {
      readDate(store.api, typed, abort.signal).then(
        (parsed) => answer({ state: "read", parsed }),
        (error) => {
          answer({ state: "unread", reason: dateProblem(error) });
        },
      );
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [value]);
  const unread = understood.state === "unread" && !asking ? understood.reason : undefined;
  return (
    <div class="date-field">
      <Field name={name} label={label} hint={hint} problem={problem}>
        <input
          id={name}
          name={name}
          type="text"
          value={value}
          autocomplete="off"
          aria-invalid={Boolean(problem ?? unread)}
          aria-describedby={`${name}-reading ${name}-note`}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </Field>
      <output
        id={`${name}-reading`}
        for={name}
        class={`reading ${asking ? "asking" : understood.state}`}
        aria-busy={asking}
      >
        {understood.state === "read" && (
          <>
            <strong>{dateWords(understood.parsed.date)}</strong>
            <code>{understood.parsed.date.edtf}</code>
          </>
        )}
        {asking && understood.state !== "read" && t.form.dateReading}
        {unread}
      </output>
    </div>
  );
}
