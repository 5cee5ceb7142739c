/** By what a question can be narrowed, as the service names it. */
export const FACETS = [
  "participant",
  "place",
  "source",
  "tag",
  "kind",
  "factuality",
  "precision",
  "status",
] as const;

export type Facet = (typeof FACETS)[number];

/** The values asked for of each; a facet without values is not there. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

export function isChosen(chosen: Chosen, facet: Facet, value: string): boolean {
  return chosen[facet]?.includes(value) ?? false;
}

/** Asks for a value, or no longer. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const { [facet]: values = [], ...others } = chosen;
  const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return next.length === 0 ? others : { ...others, [facet]: next };
}

/** Each value by itself, in the order of the facets. */
export function listed(
  chosen: Chosen,
): readonly { readonly facet: Facet; readonly value: string }[] {
  return FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
}
