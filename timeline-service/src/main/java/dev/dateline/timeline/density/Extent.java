package dev.dateline.timeline.density;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
import org.jspecify.annotations.Nullable;

/**
 * The known ends of events.
 *
 * @param earliest first possible day of the first; null when none is known
 * @param latest day after the last possible one of the last; null when none is known
 */
record Extent(@Nullable Long earliest, @Nullable Long latest) {
  /** Days of ten thousand million years: beyond, nobody asks for a histogram. */
  static final long MAX_DAYS = 3_652_425_000_000L;

  static final Extent NONE = new Extent(null, null);

  /** What holds both. */
  Extent and(Extent other) {
    return new Extent(
        earliest == null || (other.earliest != null && other.earliest < earliest)
            ? other.earliest
            : earliest,
        latest == null || (other.latest != null && other.latest > latest) ? other.latest : latest);
  }

  /**
   * The asked range, its open ends replaced by known ones as far as the buckets reach; null when
   * that leaves nothing.
   */
  @Nullable DayRange fill(DayRange asked, int buckets) {
    long from = asked.from();
    long to = asked.to();
    if (from == QueryBounds.OPEN_PAST) {
      from = near(earliest != null ? earliest : latest != null ? latest - 1 : to - 1);
    }
    if (to == QueryBounds.OPEN_FUTURE) {
      to = near(latest != null ? latest : earliest != null ? earliest + 1 : from + 1);
    }
    boolean nothingKnown = earliest == null && latest == null && asked.equals(DayRange.ALL);
    return nothingKnown || from >= to ? null : fit(asked, new DayRange(from, to), buckets);
  }

  /** Gives up what does not fit at an end that nobody asked for. */
  private static DayRange fit(DayRange asked, DayRange range, int buckets) {
    BucketUnit coarsest = BucketUnit.MILLENNIUM;
    long first = coarsest.bucketOf(range.from());
    long last = coarsest.bucketOf(range.to() - 1);
    if (last - first < buckets) {
      return range;
    }
    if (asked.from() == QueryBounds.OPEN_PAST) {
      return new DayRange(coarsest.firstDay(last - buckets + 1), range.to());
    }
    if (asked.to() == QueryBounds.OPEN_FUTURE) {
      return new DayRange(range.from(), coarsest.firstDay(first + buckets));
    }
    throw ProblemException.parameter(
        "from",
        "and the end lie in "
            + (last - first + 1)
            + " millennia, the longest buckets, more than the "
            + buckets
            + " asked for");
  }

  private static long near(long day) {
    return Math.max(-MAX_DAYS, Math.min(MAX_DAYS, day));
  }
}
