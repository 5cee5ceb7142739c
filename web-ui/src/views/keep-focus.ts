const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
/** Beyond these nothing is near any more. */
const WHOLE = "main, .page, dialog, body";
/** Where somebody goes on who was nowhere else before. */
const USUAL = "#events, #timeline, main button";
const REMEMBERED = 20;

/**
 * Never loses the focus: when what has it goes away, it moves to what stands beside that; when a
 * part of the page goes that is marked with `data-back`, back to where it came from; and what was
 * disabled gets it again. Whoever moves it on purpose is faster. Returns how to stop.
 */
export function keepFocus(page: Document): () => void {
  const trail: HTMLElement[] = [];
  let held: HTMLElement | null = null;
  const isLost = () => page.activeElement === null || page.activeElement === page.body;
  const take = ({ target }: FocusEvent) => {
    held = target as HTMLElement;
    const before = trail.indexOf(held);
    if (before >= 0) trail.splice(before, 1);
    trail.push(held);
    if (trail.length > REMEMBERED) trail.shift();
  };
  const leave = () => {
    // Some browsers tell before they remove: who is still there a moment later was left on purpose.
    queueMicrotask(() => {
      if (held && isLost() && canHold(held)) held = null;
    });
  };
  const observer = new MutationObserver((records) => {
    if (!held || !isLost()) return;
    const to = canHold(held) ? held : successor(records, held, trail, page);
    to?.focus({ preventScroll: true });
  });
  page.addEventListener("focusin", take);
  page.addEventListener("focusout", leave);
  observer.observe(page.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["disabled"],
  });
  if (page.activeElement instanceof HTMLElement && !isLost()) held = page.activeElement;
  return () => {
    page.removeEventListener("focusin", take);
    page.removeEventListener("focusout", leave);
    observer.disconnect();
  };
}

function successor(
  records: readonly MutationRecord[],
  held: HTMLElement,
  trail: readonly HTMLElement[],
  page: Document,
): HTMLElement | undefined {
  // Only disabled: it may be for a moment.
  if (held.isConnected && held.matches(":disabled")) return undefined;
  const open = page.querySelector("dialog[open]") ?? page.body;
  const inReach = (element: HTMLElement | undefined) =>
    element && open.contains(element) && canHold(element) ? element : undefined;
  const gap = gapOf(records, held);
  const beside = gap && !gap.leadsBack ? inReach(besides(gap)) : undefined;
  return (
    beside ??
    trail.findLast((element) => inReach(element)) ??
    [...open.querySelectorAll<HTMLElement>(open === page.body ? USUAL : FOCUSABLE)].find(canHold)
  );
}

/** Where in the page something is missing. */
interface Gap {
  readonly parent: Node;
  readonly next: Node | null;
  readonly previous: Node | null;
  readonly leadsBack: boolean;
}

/** Where the removed element was, or the largest part of the page that went with it. */
function gapOf(records: readonly MutationRecord[], removed: Node): Gap | null {
  let gap: Gap | null = null;
  let node = removed;
  for (const { removedNodes, target, nextSibling, previousSibling } of records) {
    const gone = [...removedNodes].find((one) => one.contains(node));
    if (!gone) continue;
    const leadsBack = gone instanceof Element && gone.matches("[data-back]");
    gap = { parent: target, next: nextSibling, previous: previousSibling, leadsBack };
    node = target;
  }
  return gap?.parent.isConnected ? gap : null;
}

/** What follows, or else what goes before; outwards until there is something. */
function besides({ parent, next, previous }: Gap): HTMLElement | undefined {
  const stays = (node: Node | null) => (node?.parentNode === parent ? node : null);
  let after = stays(next);
  let before = stays(previous);
  // What stood beside it may have gone as well.
  if (!after && !before) after = parent.firstChild;
  for (; after; after = after.nextSibling) {
    const [first] = within(after);
    if (first) return first;
  }
  for (; before; before = before.previousSibling) {
    const last = within(before).at(-1);
    if (last) return last;
  }
  if (!(parent instanceof HTMLElement) || parent.matches(WHOLE)) return undefined;
  if (parent.matches(FOCUSABLE) && canHold(parent)) return parent;
  if (!parent.parentNode) return undefined;
  return besides({
    parent: parent.parentNode,
    next: parent.nextSibling,
    previous: parent.previousSibling,
    leadsBack: false,
  });
}

function within(node: Node): readonly HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const inside = [...node.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canHold);
  return node.matches(FOCUSABLE) && canHold(node) ? [node, ...inside] : inside;
}

const canHold = (element: HTMLElement): boolean =>
  element.isConnected &&
  !element.matches(":disabled") &&
  (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
