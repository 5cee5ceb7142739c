import type { Derivation } from "../api/types.ts";
import { readPoint } from "../dates/edtf.ts";

type Step = Derivation["steps"][number];

/** One link of how a date was found, in the order in which they hang together. */
export type Link =
  | { readonly kind: "published"; readonly edtf: string; readonly basis: string }
  | { readonly kind: "step"; readonly step: Step; readonly words: string }
  /** Words of the text, or another event, and the date that they stand for. */
  | { readonly kind: "date"; readonly words: string; readonly edtf: string };

/** From what it counts from, over each step, to the date. */
export function linksOf(derivation: Derivation): readonly Link[] {
  const { anchor, steps, words, edtf } = derivation;
  const taken = steps.flatMap((step): readonly Link[] => {
    // What is simply stated is told by the date itself.
    if (step.op === "state") return [];
    const link = { kind: "step", step, words } as const;
    return step.op === "to" ? [...linksOf(step.end), link] : [link];
  });
  return [...anchorOf(anchor), ...taken, { kind: "date", words, edtf }];
}

function anchorOf(anchor: Derivation["anchor"]): readonly Link[] {
  switch (anchor.kind) {
    case "none":
      return [];
    case "publication":
      return [{ kind: "published", edtf: anchor.edtf, basis: anchor.basis }];
    case "expression":
      return linksOf(anchor.derivation);
    case "event": {
      const links = linksOf(anchor.derivation);
      const { edtf } = anchor.derivation;
      return [...links.slice(0, -1), { kind: "date", words: anchor.title, edtf }];
    }
  }
}

/** Any leap year: what is left when it is not said. */
const ANY_YEAR = "2000";

/**
 * "12 June" for `XXXX-06-12`, "spring" for `XXXX-21`, "12" for `XXXX-XX-12`; null for days that
 * are set by a weekday, a feast or another calendar.
 */
export function templateWords(template: string, say: (edtf: string) => string): string | null {
  const day = /^XXXX-XX-(\d\d)$/.exec(template)?.[1];
  if (day) return String(Number(day));
  const short = /^XX(\d\d|\dX)$/.exec(template)?.[1];
  if (short) return `’${short.replace("X", "0s")}`;
  const dated = template.replace(/^XXXX/, ANY_YEAR);
  if (dated === template || !readPoint(dated)) return null;
  return say(dated).replace(new RegExp(`( of)? ${ANY_YEAR}$`), "");
}
