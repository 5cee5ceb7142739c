import type { Api } from "../api/api.ts";
import type { ParsedDate } from "../api/types.ts";
import { readEdtf, type Unit } from "../dates/edtf.ts";
import { t } from "../messages/all.ts";
import { dateProblem } from "../views/problem-words.ts";
import { firstDay, lastDay } from "./opening.ts";
import type { Query } from "./query.ts";
import { lastSpan } from "./spans.ts";
import { today } from "./today.ts";
import { readDate } from "./typed-date.ts";

export type End = "from" | "to";

/** What was typed at one end of the range asks for; or what is wrong with it, in words. */
export async function readRange(
  api: Api,
  typed: string,
  end: End,
  now: Query,
  signal: AbortSignal,
): Promise<Partial<Query> | string> {
  try {
    const range = await meant(api, typed, end, now, signal);
    if (range === null) return t.typed.open[end];
    const { from, to } = { ...now, ...range };
    return isBackwards(from, to) ? t.typed.backwards : range;
  } catch (error) {
    return dateProblem(error);
  }
}

async function meant(
  api: Api,
  typed: string,
  end: End,
  now: Query,
  signal: AbortSignal,
): Promise<Partial<Query> | null> {
  if (typed === "") return { [end]: null };
  const span = t.typed.last(typed);
  if (span) return lastSpan(span, today());
  const parsed = await readDate(api, typed, signal);
  const both = bothBounds(parsed);
  if (both) return both;
  const bound = boundOf(parsed, end);
  if (bound === null) return null;
  const other = now[end === "from" ? "to" : "from"];
  // Whoever has set the other end means this one; unless both say one such stretch.
  const isFree = other === null || other === now[end];
  if (!isFree || !isStretch(parsed)) return { [end]: bound };
  return { from: boundOf(parsed, "from"), to: boundOf(parsed, "to") };
}

/** "The 1950s" or "spring 2014" is a stretch; a day, a month or a year is where something begins or ends. */
function isStretch({ date }: ParsedDate): boolean {
  const reading = readEdtf(date.edtf);
  return reading?.form === "point" && !ENDS.has(reading.point.unit);
}

const ENDS: ReadonlySet<Unit> = new Set<Unit>(["day", "month", "year"]);

/**
 * A range ends on whole statements: "spring 2014" stays that, "around 1984" becomes its first day.
 * Null for a date that is open on that side.
 */
export function boundOf({ date }: ParsedDate, end: End): string | null {
  const reading = readEdtf(date.edtf);
  const plain =
    reading?.form === "point" &&
    !reading.point.approximate &&
    !reading.point.uncertain &&
    !reading.point.time;
  if (plain) return date.edtf;
  return end === "from" ? date.earliest : date.latest;
}

/** Words that say both ends, "between 3 and 5 May 2018", are the whole range in whichever field. */
export function bothBounds({ date }: ParsedDate): { from: string; to: string } | null {
  const reading = readEdtf(date.edtf);
  const two = reading?.form === "interval" || reading?.form === "between";
  if (!two || date.earliest === null || date.latest === null) return null;
  return { from: date.earliest, to: date.latest };
}

export function isBackwards(from: string | null, to: string | null): boolean {
  const start = from === null ? null : firstDay(from);
  const stop = to === null ? null : lastDay(to);
  return start !== null && stop !== null && start >= stop;
}
