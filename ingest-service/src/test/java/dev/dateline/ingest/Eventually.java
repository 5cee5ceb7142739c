package dev.dateline.ingest;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other threads do. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Eventually() {}

  /** The first value that fits; fails with the last one that did not. */
  public static <T> T eventually(Supplier<T> value, Predicate<T> fits) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    T last = value.get();
    while (!fits.test(last)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("after " + PATIENCE + " still " + last);
      }
      pause();
      last = value.get();
    }
    return last;
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
