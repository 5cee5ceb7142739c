import { Problem } from "../api/problem.ts";
import { t } from "../messages/all.ts";

/** What the services say of a field, and how the page says it in the reader's language. */
const SAYINGS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/not a date.*expected a day that/, () => t.wrong.day],
  [/not a date|must be a date/, () => t.wrong.date],
  [/is empty|is missing|must not be (?:blank|null)|must name some/, () => t.wrong.missing],
  [/absolute http/, () => t.wrong.address],
  [/(?:longer|more) than [\d,]+ bytes/, () => t.wrong.large],
  [/at most ([\d,]+) characters|longer than ([\d,]+)/, (found) => t.wrong.long(limitOf(found))],
  [/lies in the future/, () => t.wrong.future],
  [/no readable content/, () => t.wrong.unreadable],
  [/not text|cannot be stored/, () => t.wrong.foreign],
  [/at most ([\d,]+) entries/, (found) => t.wrong.many(limitOf(found))],
];

const limitOf = ([, one, other]: RegExpExecArray) => Number((one ?? other)?.replaceAll(",", ""));

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
function saying(name: string, detail: string): string {
  for (const [pattern, words] of SAYINGS) {
    const found = pattern.exec(detail);
    if (found) return words(found);
  }
  const otherwise = OTHERWISE[name];
  if (otherwise) return otherwise();
  return t.wrong.other(detail.replace(/ at position \d+$/, ""));
}

/** What is wrong with the field of this name, in the reader's words. */
export function fieldProblem(problem: Problem | null, name: string): string | undefined {
  const detail = problem?.fields.get(name);
  return detail === undefined ? undefined : saying(name, detail);
}

/** What is wrong with a date that was typed: the service calls its text by another name. */
export function dateProblem(error: unknown): string {
  const problem = Problem.of(error);
  const [detail] = problem.fields.values();
  return detail === undefined ? problemWords(problem) : saying("date", detail);
}

/** What the service says as a whole, in the reader's language; empty when it said nothing. */
export const refusalWords = ({ kind, message }: Problem): string => t.error.refusal(kind, message);

/** A refusal in one sentence or several, each with the label of its field. */
export function problemWords(error: unknown): string {
  const problem = Problem.of(error);
  if (problem.status === 0) return t.error.unreachableTitle;
  if (problem.status === 412) return t.form.stale;
  const fields = [...problem.fields].map(([pointer, detail]) => {
    const name = pointer.split("/")[0] ?? "";
    const label = t.wrong.fields[name];
    const said = saying(name, detail);
    return label === undefined ? said : t.wrong.at(label, said);
  });
  if (fields.length > 0) return fields.join(" ");
  return refusalWords(problem) || t.error.failed;
}

/** Why something could not be taken back. */
export function undoProblem(error: unknown): string {
  const problem = Problem.of(error);
  return problem.kind === "conflict" ? t.undo.conflict(problem.message) : problemWords(problem);
}
