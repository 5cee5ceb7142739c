import { t } from "../messages/index.ts";
import type { Facet } from "../state/facets.ts";

/** A value of a facet as it is said: those of the service's own are translated. */
export function facetWords(facet: Facet, value: string): string {
  const words: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
    factuality: t.factuality,
    status: t.narrow.status,
  };
  return words[facet]?.[value] ?? value;
}
