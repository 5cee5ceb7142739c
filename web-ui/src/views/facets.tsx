import { useSignalEffect } from "@preact/signals";
import { useState } from "preact/hooks";
import type { FacetValues } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { FACETS, type Facet, isChosen, toggled } from "../state/facets.ts";
import { facetWords } from "./facet-words.ts";
import { useStore } from "./shared.ts";

/** What the events found have in common, with how many each; a press asks for it. */
export function Facets() {
  const store = useStore();
  const [counted, setCounted] = useState<readonly FacetValues[] | null>(null);
  useSignalEffect(() => {
    void store.events.value.value;
    const abort = new AbortController();
    store.api.facets(store.query.value, abort.signal).then(setCounted, () => undefined);
    return () => abort.abort();
  });
  if (counted === null) return <p class="note">{t.facets.loading}</p>;
  const filled = FACETS.flatMap((facet) => {
    const values = counted.find((one) => one.facet === facet)?.values ?? [];
    return values.length > 0 ? [{ facet, values }] : [];
  });
  if (filled.length === 0) return <p class="note">{t.facets.none}</p>;
  return (
    <div class="facets-panel">
      {filled.map(({ facet, values }) => (
        <section key={facet} aria-label={t.facets.kinds[facet]}>
          <p class="facet" aria-hidden="true">
            {t.facets.kinds[facet]}
          </p>
          <ul>
            {values.map((value) => (
              <li key={value.value}>
                <Value facet={facet} value={value} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Value({ facet, value }: { facet: Facet; value: FacetValues["values"][number] }) {
  const store = useStore();
  const { facets } = store.query.value;
  const count = value.relation === "gte" ? t.facets.atLeast(value.count) : t.number(value.count);
  return (
    <button
      type="button"
      aria-pressed={isChosen(facets, facet, value.value)}
      onClick={() => store.ask({ facets: toggled(facets, facet, value.value) })}
    >
      {facetWords(facet, value.value)} <span>{count}</span>
    </button>
  );
}
