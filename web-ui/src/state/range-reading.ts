import type { Api } from "../api/api.ts";
import type { ParsedDate } from "../api/types.ts";
import { type Bound, type Point, readEdtf, type Unit } from "../dates/edtf.ts";
import { dateWords } from "../dates/words.ts";
import { t } from "../messages/all.ts";
import { dateProblem } from "../views/problem-words.ts";
import { firstDay, lastDay } from "./opening.ts";
import type { Query } from "./query.ts";
import { lastSpan } from "./spans.ts";
import { today } from "./today.ts";
import { readDate } from "./typed-date.ts";

export type End = "from" | "to";

type Range = Pick<Query, End>;

/** What was typed at one end of the range asks for; or what is wrong with it, in words. */
export async function readRange(
  api: Api,
  typed: string,
  end: End,
  now: Query,
  signal: AbortSignal,
): Promise<Partial<Range> | string> {
  try {
    const range = await meant(api, typed, end, now, signal);
    if (typeof range === "string") return range;
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
): Promise<Partial<Range> | string> {
  if (typed === "") return { [end]: null };
  const span = t.typed.last(typed);
  if (span) return lastSpan(span, today());
  const ends = DOTTED.exec(typed)?.groups;
  if (ends) return dotted(api, ends, signal);
  const parsed = await readDate(api, typed, signal);
  // "6/12/2018" may be two days: whoever typed it knows which.
  if (parsed.date.edtf.includes(","))
    return t.typed.either(dateWords(parsed.date, "long", t.dates));
  const both = bothBounds(parsed);
  if (both) return both;
  const bound = boundOf(parsed, end);
  if (bound === null) return t.typed.open[end];
  const other = now[end === "from" ? "to" : "from"];
  // Whoever has set the other end means this one; unless both say one such stretch.
  const isFree = other === null || other === now[end];
  if (!isFree || !isStretch(parsed)) return { [end]: bound };
  return { from: boundOf(parsed, "from"), to: boundOf(parsed, "to") };
}

/** "2014..2018", either end of which may be left out. */
const DOTTED = /^(?<from>[^[\]/]*?) ?(?:\.{2,}|…) ?(?<to>[^[\]/]*)$/;

async function dotted(
  api: Api,
  ends: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Range | string> {
  const range: Record<End, string | null> = { from: null, to: null };
  for (const end of ["from", "to"] as const) {
    const words = ends[end] ?? "";
    if (words === "") continue;
    range[end] = boundOf(await readDate(api, words, signal), end);
    if (range[end] === null) return t.typed.open[end];
  }
  return range;
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
function boundOf({ date }: ParsedDate, end: End): string | null {
  const reading = readEdtf(date.edtf);
  if (reading?.form === "point" && isPlain(reading.point)) return date.edtf;
  return end === "from" ? date.earliest : date.latest;
}

const isPlain = ({ approximate, uncertain, time }: Point) => !approximate && !uncertain && !time;

/**
 * Words that say both ends, "between 3 and 5 May 2018", or that one is open, "until 1990", are the whole
 * range in whichever field; null for all others.
 */
function bothBounds({ date }: ParsedDate): Range | null {
  const reading = readEdtf(date.edtf);
  if (reading?.form !== "interval" && reading?.form !== "between") return null;
  if (reading.start === "unknown" || reading.end === "unknown") return null;
  const [start = "", stop = ""] =
    reading.form === "interval" ? date.edtf.split("/") : date.edtf.slice(1, -1).split("..");
  return {
    from: endOf(reading.start, start, date.earliest),
    to: endOf(reading.end, stop, date.latest),
  };
}

function endOf(bound: Bound | null, edtf: string, day: string | null): string | null {
  if (bound === null || typeof bound === "string") return null;
  return isPlain(bound) ? edtf : day;
}

function isBackwards(from: string | null, to: string | null): boolean {
  const start = from === null ? null : firstDay(from);
  const stop = to === null ? null : lastDay(to);
  return start !== null && stop !== null && start >= stop;
}
