import { t } from "../messages/all.ts";
import { dialog } from "../state/dialogs.ts";
import { useStore } from "./shared.ts";

export function Empty({ narrowed }: { narrowed: boolean }) {
  const store = useStore();
  if (narrowed) {
    return (
      <div class="empty-state">
        <h3>{t.empty.noneTitle}</h3>
        <p>{t.empty.none}</p>
        <button
          type="button"
          class="plain"
          onClick={() =>
            store.ask({ from: null, to: null, q: "", facets: {}, undated: null, match: "possible" })
          }
        >
          {t.empty.clear}
        </button>
      </div>
    );
  }
  return (
    <div class="empty-state">
      <h3>{t.empty.title}</h3>
      {!store.embed && (
        <>
          <p>{t.empty.text}</p>
          <button
            type="button"
            class="primary"
            onClick={() => (dialog.value = { kind: "article" })}
          >
            {t.addArticle}
          </button>
          <button type="button" class="plain" onClick={() => (dialog.value = { kind: "event" })}>
            {t.addEvent}
          </button>
        </>
      )}
    </div>
  );
}
