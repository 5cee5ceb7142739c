import type { EventSummary } from "../api/types.ts";
import { shapeOf } from "../dates/shape.ts";

/** Words that say nothing of what happened. */
const SHORTEST = 4;

/**
 * How much two events look like one, 0 to 1: words of their titles, names, and days in common.
 * Nothing in common in words and names is 0, whatever the days.
 */
export function likeness(one: EventSummary, other: EventSummary): number {
  const words = shared(wordsOf(one.title), wordsOf(other.title));
  const names = shared(namesOf(one), namesOf(other));
  if (words === 0 && names === 0) return 0;
  return 0.5 * words + 0.25 * names + 0.25 * sharedDays(one, other);
}

/** The likeliest first; only those with something in common. */
export function likeliest(
  event: EventSummary,
  others: readonly EventSummary[],
  most: number,
): readonly EventSummary[] {
  return others
    .filter(({ id }) => id !== event.id)
    .map((other) => ({ other, score: likeness(event, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

/** A question for everything that has one of the words of the title. */
export function questionFor({ title }: EventSummary): string {
  return [...wordsOf(title)].slice(0, 8).join(" or ");
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST));
}

const namesOf = ({ participants, places }: EventSummary): ReadonlySet<string> =>
  new Set([...participants, ...places].map((name) => name.toLowerCase()));

/** The share of all that are in both. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((thing) => other.has(thing)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

function sharedDays(one: EventSummary, other: EventSummary): number {
  if (!one.date || !other.date) return 0;
  const a = shapeOf(one.date);
  const b = shapeOf(other.date);
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0;
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return Math.max(0, both) / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}
