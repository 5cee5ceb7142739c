import type { Api } from "../api/api.ts";
import { Problem } from "../api/problem.ts";
import type { ParsedDate } from "../api/types.ts";
import { t } from "../messages/all.ts";
import { linksOf } from "../views/chain-links.ts";

/** What words for a date mean, in the page's language, in English or in EDTF. */
export async function readDate(api: Api, typed: string, signal?: AbortSignal): Promise<ParsedDate> {
  return (await api.desk()).parseDate(t.typed.sent(typed), signal);
}

/**
 * Reads what was typed into a field as the page shows it while it is typed; rejects with a `Problem`
 * of that field.
 */
export async function readTyped(api: Api, typed: string, field: string): Promise<ParsedDate> {
  try {
    return await readDate(api, typed);
  } catch (error) {
    const problem = Problem.of(error);
    const [wrong] = problem.fields.values();
    if (!wrong) throw problem;
    // The service names the text that it was to read; the page knows the field that it stood in.
    throw new Problem(problem.status, { errors: [{ ...wrong, pointer: `#/${field}` }] });
  }
}

/**
 * The words as they were typed, or what the service reads for them, which the history of the event then quotes; or, where they count from
 * the reader's day, which nobody else knows, the date that they stood for.
 */
export async function statedDate(api: Api, typed: string, field = "date"): Promise<string> {
  const { date, derivation } = await readTyped(api, typed, field);
  const countsFromToday = linksOf(derivation).some(({ kind }) => kind === "published");
  return countsFromToday ? date.edtf : t.typed.sent(typed);
}
