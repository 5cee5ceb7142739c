import { useSignalEffect } from "@preact/signals";
import { t } from "../messages/index.ts";
import { useShared } from "./shared.ts";

const AGAIN_MS = 4000;

/** What went wrong with the page as a whole, in a line that keeps its place at the top. */
export function Notices() {
  const { store, live } = useShared();
  const { problem, value, loading } = store.events.value;
  useSignalEffect(() => {
    const state = store.events.value;
    if (state.problem?.status !== 0 || state.loading) return;
    const timer = setTimeout(() => void store.refresh(), AGAIN_MS);
    return () => clearTimeout(timer);
  });
  if (problem) {
    const away = problem.status === 0 || problem.status >= 502;
    const text = away
      ? value
        ? t.error.unreachable
        : t.error.unreachableText
      : t.error.refusal(problem.kind, problem.message, problem.code) || t.error.failed;
    return (
      <div class="notice" role="alert">
        <strong>{away && !value ? `${t.error.unreachableTitle}. ` : ""}</strong>
        {text} {problem.reference && t.error.reference(problem.reference)}
        <button type="button" class="link" disabled={loading} onClick={() => void store.refresh()}>
          {t.error.retry}
        </button>
      </div>
    );
  }
  if (!live.connected.value) return <div class="notice quiet-notice">{t.error.offline}</div>;
  return null;
}
