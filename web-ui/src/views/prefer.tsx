import { useEffect, useRef, useState } from "preact/hooks";
import type { Claim, CorrectionPreview, EventDetail } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { prefer } from "../state/acts.ts";
import { Moves } from "./moves.tsx";
import { problemWords } from "./problem-words.ts";
import { useStore } from "./shared.ts";

/** Shows the event with another of its dates; asks first when others would move along. */
export function Prefer({ claim, event }: { claim: Claim; event: EventDetail }) {
  const store = useStore();
  const [preview, setPreview] = useState<CorrectionPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => sure.current?.focus(), [preview]);
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  const show = () =>
    attempt(async () => {
      await prefer(store, event, claim.id);
    });
  const ask = () =>
    attempt(async () => {
      const found = await (await store.api.desk()).previewPreference(event.id, claim.id);
      if (found.moves.some((move) => move.shown)) setPreview(found);
      else await show();
    });
  return (
    <div class="prefer">
      {preview === null ? (
        <button type="button" class="link" onClick={() => void ask()}>
          {t.card.prefer}
        </button>
      ) : (
        <>
          <Moves preview={preview} />
          <button type="button" class="plain" ref={sure} onClick={() => void show()}>
            {t.card.prefer}
          </button>{" "}
          <button type="button" class="link" onClick={() => setPreview(null)}>
            {t.cancel}
          </button>
        </>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
