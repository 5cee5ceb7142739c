import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { type Added, type Gain, gained, showGain } from "../state/added.ts";
import { closeDialog } from "../state/dialogs.ts";
import { useStore } from "./shared.ts";

/** Leads to what articles have brought, as soon as the timeline has it. */
export function ShowAdded({ added }: { added: Added }) {
  const store = useStore();
  const [gain, setGain] = useState<Gain | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const abort = new AbortController();
    void gained(store, added, abort.signal).then((found) => {
      if (!abort.signal.aborted) setGain(found);
    });
    return () => abort.abort();
  }, [added.articles.join()]);
  // Whoever waited has one key to press.
  useEffect(() => button.current?.focus(), [gain]);
  if (!gain) return null;
  return (
    <button
      type="button"
      class="primary"
      ref={button}
      onClick={() => {
        closeDialog();
        showGain(store, added, gain);
      }}
    >
      {t.article.show(gain.count, gain.more)}
    </button>
  );
}
