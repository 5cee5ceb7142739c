import { useEffect, useState } from "preact/hooks";
import type { CorrectionPreview, EventDetail } from "../api/types.ts";
import { statedDate } from "../state/typed-date.ts";
import { Moves } from "./moves.tsx";
import { useStore } from "./shared.ts";

const TYPING_MS = 400;

/** What a corrected date would move, while it is typed; nothing for what is no date. */
export function Correction({ event, date }: { event: EventDetail; date: string }) {
  const store = useStore();
  const [preview, setPreview] = useState<CorrectionPreview | null>(null);
  useEffect(() => {
    setPreview(null);
    if (date.trim() === "" || date === event.date?.edtf) return;
    const abort = new AbortController();
    const ask = async () => {
      const desk = await store.api.desk();
      const stated = await statedDate(store.api, date.trim());
      if (abort.signal.aborted) return;
      setPreview(await desk.previewClaim(event.id, stated, abort.signal));
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), TYPING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [date, event.id]);
  return <div aria-live="polite">{preview && <Moves preview={preview} />}</div>;
}
