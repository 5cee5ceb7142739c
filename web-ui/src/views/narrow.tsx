import { useState } from "preact/hooks";
import { t } from "../messages/index.ts";
import { listed, toggled } from "../state/facets.ts";
import { facetWords } from "./facet-words.ts";
import { Icon } from "./icons.tsx";
import { later } from "./later.tsx";
import { useStore } from "./shared.ts";

const Facets = later(() => import("./facets.tsx").then((m) => m.Facets));

/** What the question is narrowed to, each with its way out, and the choice of more. */
export function Narrow() {
  const store = useStore();
  const [open, setOpen] = useState(false);
  const { facets } = store.query.value;
  return (
    <div class="narrow">
      {listed(facets).map(({ facet, value }) => (
        <button
          key={`${facet} ${value}`}
          type="button"
          class="chip"
          aria-label={t.narrow.drop(facetWords(facet, value))}
          onClick={() => store.ask({ facets: toggled(facets, facet, value) })}
        >
          {facetWords(facet, value)} <Icon name="close" />
        </button>
      ))}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.narrow.label}</summary>
        {open && <Facets />}
      </details>
    </div>
  );
}
