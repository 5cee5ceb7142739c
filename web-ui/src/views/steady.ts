import { useLayoutEffect, useRef } from "preact/hooks";

interface Held {
  readonly row: HTMLElement;
  readonly top: number;
}

/**
 * What comes above the rows in sight moves none of them. The browser's own way to do so loses its
 * hold when rows are put elsewhere in the document. Where the list scrolls with the whole page, it
 * does not so for the answer to another question: stage and fields would be gone.
 */
export function useSteady(
  list: { readonly current: HTMLElement | null },
  content: unknown,
  question: unknown,
): void {
  const seen = useRef({ content, question });
  const held = useRef<Held | null>(null);
  if (seen.current.content !== content) {
    const isSame = seen.current.question === question;
    seen.current = { content, question };
    const holds = list.current && (isSame || scrollerOf(list.current) === list.current);
    held.current = holds && list.current ? firstInSight(list.current) : null;
  }
  useLayoutEffect(() => {
    const { current } = held;
    held.current = null;
    if (!list.current || !current?.row.isConnected) return;
    const moved = current.row.getBoundingClientRect().top - current.top;
    if (moved !== 0) scrollerOf(list.current).scrollBy({ top: moved, behavior: "instant" });
  }, [content]);
}

function firstInSight(list: HTMLElement): Held | null {
  const rows = list.querySelectorAll<HTMLElement>(".row");
  // Of an empty list no place is asked: the browser would lay out the whole page for it.
  const edge = rows.length > 0 ? Math.max(0, list.getBoundingClientRect().top) : 0;
  for (const row of rows) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > edge) return { row, top };
  }
  return null;
}

/** On a narrow screen the list is a part of the page that scrolls. */
const scrollerOf = (list: HTMLElement): Element =>
  getComputedStyle(list).overflowY === "visible" ? document.documentElement : list;
