package dev.dateline.model.range;

import static dev.dateline.model.range.QueryBounds.OPEN_FUTURE;
import static dev.dateline.model.range.QueryBounds.OPEN_PAST;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Endpoint;
import dev.dateline.model.edtf.Interval;
import dev.dateline.model.edtf.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * The range a query asks for: half-open, in days since 1970-01-01.
 *
 * @param from {@link QueryBounds#OPEN_PAST} when nothing bounds it
 * @param to exclusive; {@link QueryBounds#OPEN_FUTURE} when nothing bounds it
 */
public record DayRange(long from, long to) {

  public static final DayRange ALL = new DayRange(OPEN_PAST, OPEN_FUTURE);

  public DayRange {
    if (from >= to) {
      throw new IllegalArgumentException("an empty range");
    }
  }

  /**
   * From the first day of {@code from} to the last day of {@code to}, both inclusive; either may be
   * missing. An interval stands for all its days: {@code from=1914/1918} begins in 1914.
   *
   * @throws IllegalRangeException if one is a one-of set, is not bounded on the side that counts,
   *     or {@code from} lies after {@code to}
   */
  public static DayRange between(@Nullable Edtf from, @Nullable Edtf to) {
    long first = OPEN_PAST;
    long last = OPEN_FUTURE;
    if (from != null) {
      first = known(bounds(from, "from").earliest(), "from");
    }
    if (to != null) {
      last = known(bounds(to, "to").latestExclusive(), "to");
    }
    if (first >= last) {
      throw new IllegalRangeException("from", "lies after \"to\"");
    }
    return new DayRange(first, last);
  }

  private static DayBounds bounds(Edtf date, String parameter) {
    if (date instanceof OneOf) {
      throw new IllegalRangeException(parameter, "is a one-of set: ask for one date");
    }
    if (date instanceof Interval interval
        && (interval.start() == Endpoint.UNKNOWN || interval.end() == Endpoint.UNKNOWN)) {
      throw new IllegalRangeException(parameter, "has an unknown end");
    }
    return date.bounds();
  }

  private static long known(@Nullable Long day, String parameter) {
    if (day == null) {
      throw new IllegalRangeException(parameter, "names no day to count from: leave it out");
    }
    return day;
  }
}
