/** So long at most, however busy the page is. */
const LONGEST_MS = 500;

/** What nobody waits for: done when the browser has nothing else to do, unless it is let go before. */
export function whenIdle(act: () => void): () => void {
  // Not every browser says when it is idle.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: LONGEST_MS });
  return () => cancelIdleCallback(asked);
}
