import type { Factuality } from "../api/types.ts";
import { t } from "../messages/index.ts";
import type { Facet } from "../state/facets.ts";

/** A value of a facet as it is said: those of the service's own are translated. */
export function facetWords(facet: Facet, value: string): string {
  const words: Readonly<Partial<Record<Facet, (value: string) => string | undefined>>> = {
    factuality: (factuality) => t.factuality[factuality as Factuality],
    status: (status) => t.narrow.status[status],
    kind: t.kind,
    precision: t.precision,
  };
  return words[facet]?.(value) ?? value;
}
