import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isoOf } from "../dates/civil.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/index.ts";
import { NO_RANGE, type Query } from "../state/query.ts";
import type { End } from "../state/range-reading.ts";
import { shown } from "../state/shown.ts";
import { type LastSpan, lastSpan } from "../state/spans.ts";
import { today } from "../state/today.ts";
import { useStore } from "./shared.ts";

/** The range as two dates that can be typed in any way a date is written. */
export function RangeFields() {
  const rest = useRef<Partial<Query> | null>(null);
  return (
    <fieldset class="range">
      <legend class="hidden">{t.range.label}</legend>
      <RangeField end="from" other="to" rest={rest} />
      <span aria-hidden="true">–</span>
      <RangeField end="to" other="from" rest={rest} />
      <Presets />
    </fieldset>
  );
}

const PRESETS: readonly LastSpan[] = [
  { count: 1, unit: "month" },
  { count: 1, unit: "year" },
  { count: 5, unit: "year" },
  { count: 50, unit: "year" },
];

/** Ranges that need no typing; the field of each then says what was chosen. */
function Presets() {
  const store = useStore();
  const choose = (value: string) => {
    const view = shown.value;
    const preset = PRESETS[Number(value)];
    if (value === "any") store.ask(NO_RANGE);
    else if (value === "stage" && view)
      store.ask({
        from: isoOf(view.start),
        to: isoOf(Math.ceil(view.end) - 1),
      });
    else if (preset) store.ask(lastSpan(preset, today()));
  };
  return (
    <select
      class="presets"
      aria-label={t.range.presets}
      title={t.range.presets}
      value=""
      onChange={(event) => {
        choose(event.currentTarget.value);
        event.currentTarget.value = "";
      }}
    >
      <option value="" hidden>
        {"▾"}
      </option>
      <option value="any">{t.range.anyTime}</option>
      <option value="stage">{t.range.onStage}</option>
      {PRESETS.map((preset, i) => (
        <option key={t.range.lastSpan(preset)} value={i}>
          {t.range.lastSpan(preset)}
        </option>
      ))}
    </select>
  );
}

interface RangeFieldProps {
  readonly end: End;
  readonly other: End;
  /** What was typed at one end says of the other, until it is known that nothing is typed there. */
  readonly rest: { current: Partial<Query> | null };
}

function RangeField({ end, other, rest }: RangeFieldProps) {
  const store = useStore();
  const value = store.query.value[end];
  const [text, setText] = useState(rangeWords(value));
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(false);
  const isHere = () => document.activeElement === input.current;
  useEffect(() => {
    // What somebody is typing is theirs.
    if (typed.current && isHere()) return;
    typed.current = false;
    setText(rangeWords(value));
    setProblem(null);
  }, [value]);
  useLayoutEffect(() => {
    // Filled in under the cursor: the next letter takes its place.
    if (!typed.current && isHere()) input.current?.select();
  }, [text]);

  const pending = useRef(new AbortController());
  useEffect(() => () => pending.current.abort(), []);

  const commit = async () => {
    pending.current.abort();
    pending.current = new AbortController();
    const { signal } = pending.current;
    const words = text.trim();
    setProblem(null);
    if (words === rangeWords(value)) {
      typed.current = false;
      return;
    }
    const { readRange } = await import("../state/range-reading.ts");
    const before = store.query.value;
    const range = await readRange(store.api, words, end, before, signal);
    if (signal.aborted) return;
    if (typeof range === "string") {
      setProblem(range);
    } else {
      typed.current = false;
      setText(rangeWords(range[end] ?? null));
      const isNext = isLeftTo(other, range);
      if (isNext) rest.current = range;
      const isTheirs = isNext || store.query.value[other] !== before[other];
      store.ask(isTheirs ? { [end]: range[end] } : range);
    }
  };
  const forget = () => {
    pending.current.abort();
    typed.current = false;
    setText(rangeWords(value));
    setProblem(null);
  };
  const id = `range-${end}`;
  return (
    <span class="range-field">
      <input
        ref={input}
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
          typed.current = true;
          setText(event.currentTarget.value);
        }}
        onBlur={() => {
          if (typed.current) void commit();
          else if (rest.current) store.ask(rest.current);
          rest.current = null;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") void commit();
          if (event.key === "Escape" && typed.current) {
            event.stopPropagation();
            forget();
          }
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

/** Whether the reader is at the other end by now, and may say it: of two that differ both were said. */
const isLeftTo = (other: End, { from, to }: Partial<Query>) =>
  from === to && document.activeElement?.id === `range-${other}`;

export function rangeWords(edtf: string | null): string {
  if (edtf === null) return "";
  return dateWords({ edtf, kind: "moment", earliest: null, latest: null, display: edtf }, "short");
}
