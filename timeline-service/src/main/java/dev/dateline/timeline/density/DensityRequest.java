package dev.dateline.timeline.density;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.Facet;
import dev.dateline.timeline.search.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What to count.
 *
 * @param buckets at most so many
 * @param by facet whose values are counted apart too; null for none
 */
record DensityRequest(EventFilter filter, int buckets, @Nullable Facet by) {
  private static final int DEFAULT_BUCKETS = 100;
  private static final int MAX_BUCKETS = 2_000;

  /**
   * Reads what comes beside the filter.
   *
   * @throws ProblemException 400 naming the parameter that is wrong
   */
  static DensityRequest of(EventFilter filter, @Nullable String buckets, @Nullable String by) {
    return new DensityRequest(
        filter,
        Parameters.number("buckets", buckets, DEFAULT_BUCKETS, 1, MAX_BUCKETS),
        by == null ? null : facet(by));
  }

  private static Facet facet(String name) {
    return Facet.named(name).orElseThrow(() -> ProblemException.parameter("by", Facet.mustBeOne()));
  }
}
