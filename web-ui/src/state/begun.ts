import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";

/** The first frame with events has been seen: from here on comes what could wait for it. */
export const begun: Signal<boolean> = signal(false);

/** Entry of the browser's own performance timeline: the first frame with events. */
export const FIRST_FRAME = "first-frame";

/** So long the page stays empty for them, from when it has asked; longer would look like a page that is not there. */
const PATIENCE_MS = 100;

/** Without a service, or in a tab that nobody looks at, there may be no such frame. */
const LONGEST_MS = 1000;

export function followBeginning(settled: ReadonlySignal<boolean>): void {
  const begin = () => {
    begun.value = true;
  };
  setTimeout(begin, LONGEST_MS);
  effect(() => {
    if (begun.value || !settled.value) return;
    // The next frame draws it; in the one after it has been seen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        performance.mark(FIRST_FRAME);
        setTimeout(begin);
      }),
    );
  });
}

/** The answers to what the page asks first, or an end of waiting: drawn once with them it is there sooner than drawn twice. */
export function firstAnswers(areThere: () => boolean): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, PATIENCE_MS);
    effect(() => {
      if (areThere()) done();
    });
  });
}
