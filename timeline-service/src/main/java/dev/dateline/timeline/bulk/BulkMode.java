package dev.dateline.timeline.bulk;

import dev.dateline.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What becomes of the good rows when there are bad ones. */
public enum BulkMode {
  /** Nothing is created unless everything is. */
  ALL,
  /** The good ones are created. */
  BEST_EFFORT;

  /**
   * Reads the query parameter {@code mode}.
   *
   * @throws ProblemException 400 for anything else
   */
  public static BulkMode parse(@Nullable String mode) {
    if (mode == null || mode.equals("all")) {
      return ALL;
    }
    if (mode.equals("best-effort")) {
      return BEST_EFFORT;
    }
    throw ProblemException.parameter("mode", "must be one of all, best-effort");
  }
}
