import { useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../api/problem.ts";
import type { ParsedDate } from "../api/types.ts";
import { readEdtf } from "../dates/edtf.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/index.ts";
import { firstDay, lastDay } from "../state/opening.ts";
import type { Query } from "../state/query.ts";
import { useStore } from "./shared.ts";

type End = "from" | "to";

/** The range as two dates that can be typed in any way a date is written. */
export function RangeFields() {
  const store = useStore();
  const { from, to, match } = store.query.value;
  return (
    <fieldset class="range">
      <legend class="hidden">{t.range.label}</legend>
      <RangeField end="from" />
      <span aria-hidden="true">–</span>
      <RangeField end="to" />
      {(from !== null || to !== null) && (
        <>
          <label class="check" title={t.range.certainHint}>
            <input
              type="checkbox"
              checked={match === "certain"}
              onChange={(event) =>
                store.ask({ match: event.currentTarget.checked ? "certain" : "possible" })
              }
            />
            {t.range.certain}
          </label>
          <button
            type="button"
            class="link"
            onClick={() => store.ask({ from: null, to: null, match: "possible", undated: null })}
          >
            {t.range.clear}
          </button>
        </>
      )}
    </fieldset>
  );
}

function RangeField({ end }: { end: End }) {
  const store = useStore();
  const value = store.query.value[end];
  const [text, setText] = useState(rangeWords(value));
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setText(rangeWords(value));
    setProblem(null);
  }, [value]);

  const pending = useRef(new AbortController());
  useEffect(() => () => pending.current.abort(), []);

  const read = async (typed: string, signal: AbortSignal) =>
    typed === "" ? null : (boundOf(await store.api.parseDate(typed, signal), end) ?? "open");

  const commit = async () => {
    pending.current.abort();
    const mine = new AbortController();
    pending.current = mine;
    const typed = text.trim();
    setProblem(null);
    if (typed === rangeWords(value)) return;
    try {
      const edtf = await read(typed, mine.signal);
      if (mine.signal.aborted) return;
      if (edtf === "open") {
        setProblem(t.range.open[end]);
        return;
      }
      const wrong = backwards({ ...store.query.value, [end]: edtf });
      setProblem(wrong);
      if (wrong !== null) return;
      setText(rangeWords(edtf));
      store.ask({ [end]: edtf });
    } catch (error) {
      if (!mine.signal.aborted) setProblem(Problem.of(error).message || t.error.unreachable);
    }
  };
  const id = `range-${end}`;
  return (
    <span class="range-field">
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-label={t.range[end]}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        title={t.range.hint}
        placeholder={end === "from" ? t.range.earliest : t.range.latest}
        value={text}
        onInput={(event) => {
          pending.current.abort();
          setText(event.currentTarget.value);
        }}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === "Enter") void commit();
        }}
      />
      {problem && (
        <span class="problem bubble" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}

const backwards = ({ from, to }: Query) => (isBackwards(from, to) ? t.range.backwards : null);

/**
 * A range ends on whole statements: "spring 2014" stays that, "around 1984" becomes its first day.
 * Null for a date that is open on that side.
 */
export function boundOf({ date }: ParsedDate, end: End): string | null {
  const reading = readEdtf(date.edtf);
  const plain =
    reading?.form === "point" &&
    !reading.point.approximate &&
    !reading.point.uncertain &&
    !reading.point.time;
  if (plain) return date.edtf;
  return end === "from" ? date.earliest : date.latest;
}

export function isBackwards(from: string | null, to: string | null): boolean {
  const start = from === null ? null : firstDay(from);
  const stop = to === null ? null : lastDay(to);
  return start !== null && stop !== null && start >= stop;
}

export function rangeWords(edtf: string | null): string {
  if (edtf === null) return "";
  return dateWords({ edtf, kind: "moment", earliest: null, latest: null, display: edtf }, "short");
}
