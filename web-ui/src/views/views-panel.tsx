import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../messages/all.ts";
import { shown } from "../state/shown.ts";
import { readPlace, writePlace } from "../state/url.ts";
import {
  followOtherWindows,
  forgetView,
  type SavedView,
  savedViews,
  saveView,
} from "../state/views.ts";
import { Icon } from "./icons.tsx";
import { useStore } from "./shared.ts";

/** What is shown now under a name of the reader's, and what was saved before. */
export function ViewsPanel() {
  const store = useStore();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [problem, setProblem] = useState("");
  const problemId = useId();
  useEffect(followOtherWindows, []);

  const save = () => {
    const name = field.current?.value.trim() ?? "";
    if (name === "") {
      setProblem(t.views.nameMissing);
      field.current?.focus();
      return;
    }
    const { place } = store;
    const view = shown.value ?? place.value.view;
    const here = writePlace({ ...place.value, view, story: null, step: null, lang: null });
    const isKept = saveView(name, here);
    setProblem(isKept ? "" : t.views.notKept);
    store.spoken.value = isKept ? t.views.saved(name) : t.views.notKept;
    if (field.current) field.current.value = "";
  };
  const restore = ({ name, address }: SavedView) => {
    const { lang, story } = store.place.value;
    store.go({ ...readPlace(address), lang, story });
    store.spoken.value = t.views.restored(name);
  };
  const forget = ({ name }: SavedView, index: number) => {
    forgetView(name);
    store.spoken.value = t.views.forgotten(name);
    // What had the focus is gone: it goes to the next view, or to the field.
    requestAnimationFrame(() => {
      const links = list.current?.querySelectorAll<HTMLElement>("a") ?? [];
      (links[Math.min(index, links.length - 1)] ?? field.current)?.focus();
    });
  };
  return (
    <div class="key show views">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          {t.views.name}
          <input
            ref={field}
            maxLength={80}
            aria-invalid={problem !== ""}
            aria-describedby={problemId}
          />
        </label>
        <button type="submit" class="plain">
          {t.views.save}
        </button>
      </form>
      <p class="note" id={problemId} role={problem ? "alert" : undefined}>
        {problem || (savedViews.value.length > 0 ? t.views.kept : t.views.none)}
      </p>
      {savedViews.value.length > 0 && (
        <ul ref={list}>
          {savedViews.value.map((view, index) => (
            <li key={view.name}>
              <a
                href={location.pathname + view.address}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  restore(view);
                }}
              >
                {view.name}
              </a>
              <button
                type="button"
                class="quiet"
                aria-label={t.views.forget(view.name)}
                title={t.views.forget(view.name)}
                onClick={() => forget(view, index)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
