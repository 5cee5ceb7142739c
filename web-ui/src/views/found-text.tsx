import type { Piece } from "../quotes/highlight.ts";

/** Words with those marked that were searched for. */
export function FoundText({ pieces }: { pieces: readonly Piece<"found">[] }) {
  return (
    <>
      {pieces.map((piece, i) =>
        piece.marks.length > 0 ? (
          <mark key={`${i}-${piece.text}`} class="found">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
