import type { Evidence, Factuality } from "../api/types.ts";
import { readEdtf } from "../dates/edtf.ts";

/** What one or more articles in a row say of whether it happened. */
export interface Told {
  readonly factuality: Factuality;
  /** The articles, the earliest first. */
  readonly evidence: readonly Evidence[];
}

/** How what is known has changed from article to article; those without a day come last. */
export function toldInOrder(evidence: readonly Evidence[]): readonly Told[] {
  const told: { factuality: Factuality; evidence: Evidence[] }[] = [];
  for (const one of [...evidence].sort((a, b) => publishedOn(a) - publishedOn(b))) {
    const last = told.at(-1);
    if (last?.factuality === one.factuality) last.evidence.push(one);
    else told.push({ factuality: one.factuality, evidence: [one] });
  }
  return told;
}

function publishedOn({ article }: Evidence): number {
  const reading = article.published && readEdtf(article.published.edtf);
  return reading?.form === "point" ? reading.point.from : Number.MAX_SAFE_INTEGER;
}
