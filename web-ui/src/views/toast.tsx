import { useEffect, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { type Deed, deeds, forget, type Notice, notice } from "../state/deeds.ts";
import { undoLast } from "../state/undo.ts";
import { Icon } from "./icons.tsx";
import { useStore } from "./shared.ts";

const SHOWN_MS = 12_000;

/** The last change with its way back; gone after a while, the key for it stays. */
export function Toast() {
  const store = useStore();
  const [held, setHeld] = useState(false);
  const now = notice.value;
  useEffect(() => {
    // What nobody may have read yet stays; and who is there with pointer or focus is not left.
    if (!now || held || now.kind === "failed") return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [now, held]);
  if (!now) return null;
  const deed = openDeed(now);
  return (
    <section
      class={`toast ${now.kind}`}
      data-back
      aria-label={t.undo.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p role={now.kind === "failed" ? "alert" : undefined}>{wordsOf(now)}</p>
      {deed?.show && now.kind === "did" && (
        <button
          type="button"
          class="link"
          onClick={() => {
            close();
            void deed.show?.();
          }}
        >
          {t.article.showThem}
        </button>
      )}
      {deed && (
        <button
          type="button"
          class="link"
          aria-keyshortcuts="z Control+z"
          onClick={() => {
            document.getElementById("events")?.focus({ preventScroll: true });
            void undoLast(store, deed);
          }}
        >
          {now.kind === "failed" ? t.undo.again : t.undo.label}{" "}
          <span class="key" aria-hidden="true">
            Z
          </span>
        </button>
      )}
      {deed && now.kind === "failed" && (
        <button
          type="button"
          class="link"
          onClick={() => {
            forget(deed);
            close();
          }}
        >
          {t.undo.leave}
        </button>
      )}
      <button type="button" class="quiet" aria-label={t.undo.dismiss} onClick={close}>
        <Icon name="close" />
      </button>
    </section>
  );
}

const close = () => {
  notice.value = null;
};

/** What can still be taken back, or can be tried again. */
function openDeed({ kind, deed }: Notice): Deed | null {
  return kind !== "undone" && deed && deeds.value.includes(deed) ? deed : null;
}

function wordsOf(now: Notice): string {
  if (now.kind === "failed") return now.words;
  return now.kind === "did" ? now.deed.said : t.undo.done(now.deed.said);
}
