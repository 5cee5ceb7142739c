import { lazily } from "./lazily.ts";

/** Whole numbers as a language writes them. Few are the same in all, and need not wait for `Intl`. */
export function counting(locale: string): { format(n: number): string } {
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  return { format: (n) => (n < 1000 ? String(n) : numbers().format(n)) };
}
