package dev.dateline.timeline.density;

import dev.dateline.model.range.DayRange;
import dev.dateline.timeline.date.DateParameter;
import dev.dateline.timeline.search.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What to count.
 *
 * @param timeline slug, null for the default one
 * @param words full-text query, null for none
 * @param buckets at most so many
 */
record DensityRequest(
    @Nullable String timeline, DayRange range, @Nullable String words, int buckets) {
  private static final int DEFAULT_BUCKETS = 100;
  private static final int MAX_BUCKETS = 2_000;

  /**
   * Reads the query string.
   *
   * @throws dev.dateline.timeline.api.ProblemException 400 naming the parameter that is wrong
   */
  static DensityRequest parse(DensityParams params, @Nullable String buckets) {
    return new DensityRequest(
        params.timeline,
        DateParameter.range(params.from, params.to),
        Parameters.words(params.q),
        Parameters.number("buckets", buckets, DEFAULT_BUCKETS, 1, MAX_BUCKETS));
  }
}
