import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { problemWords } from "./problem-words.ts";

interface SureProps {
  /** What is to be done, on the button. */
  name: string;
  /** Says what goes with it. */
  question(): string | Promise<string>;
  act(): Promise<void>;
}

/** Asks once more in its own place; no dialog jumps up. */
export function Sure({ name, question, act }: SureProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sure = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<string | null>(null);
  // What had the focus is replaced by the question, and the question by it.
  useEffect(() => {
    if (asked !== null) sure.current?.focus();
    else if (before.current !== null) button.current?.focus();
    before.current = asked;
  }, [asked]);
  const attempt = async (next: () => Promise<void>) => {
    setProblem(null);
    try {
      await next();
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  const said = problem ?? asked;
  return (
    <div class="sure" role="group" aria-label={asked ?? name}>
      {said && <p role={problem ? "alert" : undefined}>{said}</p>}
      {asked === null ? (
        <button
          type="button"
          class="link danger"
          ref={button}
          onClick={() => void attempt(async () => setAsked(await question()))}
        >
          {name}
        </button>
      ) : (
        <>
          <button type="button" class="plain danger" ref={sure} onClick={() => void attempt(act)}>
            {name}
          </button>
          <button type="button" class="link" onClick={() => setAsked(null)}>
            {t.card.kept}
          </button>
        </>
      )}
    </div>
  );
}
