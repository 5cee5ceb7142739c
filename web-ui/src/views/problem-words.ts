import { type FieldError, Problem } from "../api/problem.ts";
import { t } from "../messages/all.ts";

/** What can be wrong with a field, by the services' names for it. */
const FAULTS: Readonly<Record<string, (limit: number) => string>> = {
  missing: () => t.wrong.missing,
  "not-a-date": () => t.wrong.date,
  "no-such-day": () => t.wrong.day,
  backwards: () => t.typed.backwards,
  "in-future": () => t.wrong.future,
  "not-a-web-address": () => t.wrong.address,
  "too-long": t.wrong.long,
  "too-many": t.wrong.many,
  "too-large": () => t.wrong.large,
  unreadable: () => t.wrong.unreadable,
  "not-text": () => t.wrong.foreign,
};

/** What else there can be wrong with a field, by its name. */
const OTHERWISE: Readonly<Record<string, () => string>> = {
  date: () => t.wrong.date,
  published: () => t.wrong.date,
  factuality: () => t.wrong.choice,
  kind: () => t.wrong.choice,
  status: () => t.wrong.choice,
  event: () => t.wrong.event,
  evidence: () => t.split.some,
};

/** A refusal of one field, without its label. */
function saying(name: string, { code = "", limit = 0, detail }: FieldError): string {
  const words = FAULTS[code] ?? OTHERWISE[name];
  return words ? words(limit) : t.wrong.other(detail.replace(/ at position \d+$/, ""));
}

/** What is wrong with the field of this name, in the reader's words. */
export function fieldProblem(problem: Problem | null, name: string): string | undefined {
  const error = problem?.fields.get(name);
  return error && saying(name, error);
}

/** What is wrong with a date that was typed: the service calls its text by another name. */
export function dateProblem(error: unknown): string {
  const problem = Problem.of(error);
  const [wrong] = problem.fields.values();
  return wrong ? saying("date", wrong) : problemWords(problem);
}

/** What the service says as a whole, in the reader's language; empty when it said nothing. */
export const refusalWords = ({ kind, message, code }: Problem): string =>
  t.error.refusal(kind, message, code);

/** A refusal in one sentence or several, each with the label of its field. */
export function problemWords(error: unknown): string {
  const problem = Problem.of(error);
  if (problem.status === 0) return t.error.unreachableTitle;
  if (problem.status === 412) return t.form.stale;
  const fields = [...problem.fields].map(([pointer, error]) => {
    const name = pointer.split("/")[0] ?? "";
    const label = t.wrong.fields[name];
    const said = saying(name, error);
    return label === undefined ? said : t.wrong.at(label, said);
  });
  if (fields.length > 0) return fields.join(" ");
  return refusalWords(problem) || t.error.failed;
}
