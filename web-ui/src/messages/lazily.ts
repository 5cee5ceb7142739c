/** Made when it is first wanted: what `Intl` makes takes milliseconds, and the first questions wait. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
