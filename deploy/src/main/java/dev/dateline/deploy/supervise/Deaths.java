package dev.dateline.deploy.supervise;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Tells a process that was hit now and then from one that crashes again and again. */
final class Deaths {
  private static final int MOST = 5;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Deque<Long> nanoTimes = new ArrayDeque<>();

  /**
   * Notes a death.
   *
   * @param nanoTime of {@link System#nanoTime}, not before the last one
   * @return whether it was the fifth within a minute
   */
  boolean areTooMany(long nanoTime) {
    nanoTimes.add(nanoTime);
    if (nanoTimes.size() > MOST) {
      nanoTimes.remove();
    }
    return nanoTimes.size() == MOST && nanoTime - nanoTimes.element() < WINDOW.toNanos();
  }
}
