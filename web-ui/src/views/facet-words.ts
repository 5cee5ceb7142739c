import type { Factuality } from "../api/types.ts";
import { t } from "../messages/index.ts";
import type { Facet } from "../state/facets.ts";

/** A source is a publisher by its name, or one article by its id. */
const ARTICLE = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A value of a facet as it is said: those of the service's own are translated. */
export function facetWords(facet: Facet, value: string): string {
  const words: Readonly<Partial<Record<Facet, (value: string) => string | undefined>>> = {
    factuality: (factuality) => t.factuality[factuality as Factuality],
    status: (status) => t.narrow.status[status],
    kind: t.kind,
    precision: t.precision,
    source: (source) => (ARTICLE.test(source) ? t.narrow.article : undefined),
  };
  return words[facet]?.(value) ?? value;
}
