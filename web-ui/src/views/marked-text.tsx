import { type Marked, pieces } from "../quotes/highlight.ts";

export type QuoteMark = "trigger" | "time";

export function MarkedText({
  text,
  marks,
  offset,
}: {
  text: string;
  marks: readonly Marked<QuoteMark>[];
  offset: number;
}) {
  return (
    <>
      {pieces(text, marks, offset).map((piece, i) =>
        piece.marks.length > 0 ? (
          <mark key={`${i}-${piece.text}`} class={piece.marks.join(" ")}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
