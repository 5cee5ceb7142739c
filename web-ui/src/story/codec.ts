import { NO_STORY, type Step, type Story, TRANSITIONS } from "./story.ts";

/**
 * A story as a word of letters, digits, - and _, for an address; null when it is empty. The whole of
 * it is in there: nothing else needs to be kept for a link to work. It is JSON in base64url,
 * `[title, [event, note, transition], ...]`.
 */
export function writeStory({ title, steps }: Story): string | null {
  if (title === "" && steps.length === 0) return null;
  const rows = steps.map(({ event, note, transition }) => [
    event,
    note,
    TRANSITIONS.indexOf(transition),
  ]);
  const bytes = new TextEncoder().encode(JSON.stringify([title, ...rows]));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What is no story, or was cut on the way, is an empty one. */
export function readStory(word: string | null): Story {
  try {
    const letters = atob((word ?? "").replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(told) || typeof told[0] !== "string") return NO_STORY;
    const [title, ...rows] = told as [string, ...unknown[]];
    return { title, steps: rows.flatMap(stepOf) };
  } catch {
    return NO_STORY;
  }
}

/** An id and nothing else: it becomes part of the addresses that the page asks. */
const ID = /^[\da-f-]{36}$/i;

function stepOf(row: unknown): Step[] {
  if (!Array.isArray(row)) return [];
  const [event, note, way] = row as unknown[];
  if (typeof event !== "string" || !ID.test(event)) return [];
  const transition = TRANSITIONS[Number(way)] ?? "glide";
  return [{ event, note: typeof note === "string" ? note : "", transition }];
}
