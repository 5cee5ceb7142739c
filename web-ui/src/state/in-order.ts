let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Acts of a hand that does not wait for them: one after the other, in the order in which they were
 * asked for. One that fails holds the next not up.
 */
export function inOrder<T>(act: () => Promise<T>): Promise<T> {
  waiting++;
  const done = last.then(act).finally(() => waiting--);
  last = done.catch(() => undefined);
  return done;
}

/** When all that has been asked for by now is done, well or not. */
export const whenDone = (): Promise<void> => last.then(() => undefined);

/** Whether some of them are still to be done. */
export const isAtWork = () => waiting > 0;
