import { useState } from "preact/hooks";

/** What was typed and neither saved nor given up, by the form that it was typed into; for this page. */
const kept = new Map<string, object>();

export interface Drafting<T> {
  readonly draft: T;
  /** It holds what was typed before the form was closed. */
  readonly isBack: boolean;
  change(part: Partial<T>): void;
  /** It is saved, or given up. */
  forget(): void;
}

/**
 * The fields of a form. Closed by a slip it loses nothing: opened again it holds what was changed, on
 * top of what there is by then. `given`, as a text that was pasted, takes the place of that.
 */
export function useDraft<T extends object>(
  form: string,
  start: T,
  given: Partial<T> | null = null,
): Drafting<T> {
  const [isBack, setBack] = useState(given === null && kept.has(form));
  const [changed, setChanged] = useState(() => {
    if (given) kept.set(form, given);
    return (kept.get(form) ?? {}) as Partial<T>;
  });
  return {
    draft: { ...start, ...changed },
    isBack,
    change(part) {
      const next = { ...changed, ...part };
      kept.set(form, next);
      setChanged(next);
    },
    forget() {
      kept.delete(form);
      setBack(false);
      setChanged({});
    },
  };
}
