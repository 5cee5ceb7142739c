import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../messages/index.ts";
import { Icon } from "./icons.tsx";
import { useStore } from "./shared.ts";

const TYPING_MS = 250;

export function Search() {
  const store = useStore();
  const { q } = store.query.value;
  const [text, setText] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(q);
  // Going back in history changes the question under the field; its own questions do not.
  useEffect(() => {
    if (q === asked.current) return;
    asked.current = q;
    clearTimeout(timer.current);
    setText(q);
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (value: string) => {
    clearTimeout(timer.current);
    asked.current = value.trim();
    if (asked.current !== store.query.value.q) store.ask({ q: asked.current });
  };
  const type = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask(value), TYPING_MS);
  };
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        ask(text);
      }}
    >
      <Icon name="search" />
      <input
        id="search"
        type="search"
        aria-label={t.search.label}
        placeholder={t.search.placeholder}
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {text !== "" && (
        <button
          type="button"
          class="inside"
          aria-label={t.search.clear}
          onClick={() => {
            setText("");
            ask("");
            document.getElementById("search")?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </form>
  );
}
