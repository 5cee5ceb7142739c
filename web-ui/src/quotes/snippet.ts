import type { Snippet } from "../api/types.ts";
import { type Piece, pieces } from "./highlight.ts";

/**
 * A title with the words marked that were found by search; null where they are elsewhere. The
 * service's snippet is cut from several fields and leaves out where it pleases: its marked words
 * count, not their places.
 */
export function markedTitle(title: string, snippet: Snippet | undefined): Piece<"found">[] | null {
  if (!snippet) return null;
  const text = [...snippet.text];
  const found = new Set(snippet.marks.map(({ start, end }) => text.slice(start, end).join("")));
  const marks: { start: number; end: number; mark: "found" }[] = [];
  for (const { 0: word, index } of title.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!found.has(word)) continue;
    const start = [...title.slice(0, index)].length;
    marks.push({ start, end: start + [...word].length, mark: "found" });
  }
  return marks.length > 0 ? pieces(title, marks) : null;
}

/** Where it was found, if not in the title. */
export function snippetPieces({ text, marks }: Snippet): Piece<"found">[] {
  return pieces(
    text,
    marks.map(({ start, end }) => ({ start, end, mark: "found" as const })),
  );
}
