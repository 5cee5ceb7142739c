package dev.dateline.model.range;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Endpoint;
import dev.dateline.model.edtf.Interval;
import dev.dateline.model.edtf.Qualifier;

/**
 * What is stored of a date so that a range query is two comparisons, in Java or SQL. For a range
 * {@code [from, to)} in days since 1970-01-01:
 *
 * <pre>
 *   possible: not undated and earliest    &lt; to and latest    &gt; from
 *   certain:  not undated and certainFrom &lt; to and certainTo &gt; from
 * </pre>
 *
 * <p>{@code earliest} is the first day it can have begun on and {@code latest} the day after the
 * last it can have ended on: it can meet the range. {@code certainFrom} is the <em>last</em> day it
 * can have begun on and {@code certainTo} the day after the <em>first</em> it can have ended on: it
 * meets the range wherever it lay. A moment begins and ends on one unknown day, so for it the
 * second line says that all its days are in the range; {@code certainFrom >= certainTo} is usual.
 *
 * <p>Undated are: no date, a moment bounded on one side only ({@code [..2018-05-22]} would be in
 * every earlier range) and one in an unknown year ({@code XXXX-06-12}). A span has a place even
 * when one end is missing: {@code 1985/..} goes on and meets every later range, certainly so once
 * it has begun; of {@code 1985/}, whose end is unknown, only the start is known, and it is found
 * there and nowhere else.
 *
 * <p>Days are primitive: {@link #OPEN_PAST} and {@link #OPEN_FUTURE} stand for no bound.
 *
 * @param earliest inclusive
 * @param latest exclusive
 * @param certainFrom inclusive; {@link #OPEN_FUTURE} when no range is certain
 * @param certainTo exclusive; {@link #OPEN_PAST} when no range is certain
 * @param undated whether range queries leave it out and count it
 */
public record QueryBounds(
    long earliest, long latest, long certainFrom, long certainTo, boolean undated) {

  public static final long OPEN_PAST = Long.MIN_VALUE;
  public static final long OPEN_FUTURE = Long.MAX_VALUE;

  /** Of an event without any date. */
  public static final QueryBounds UNDATED = of(DayBounds.OPEN, DayBounds.OPEN, false, true);

  public static QueryBounds of(Edtf date) {
    boolean sure = date.qualifier() == Qualifier.NONE;
    if (date instanceof Interval interval) {
      DayBounds start = interval.start().bounds();
      DayBounds end = interval.end().bounds();
      boolean undated = start.isOpen() && end.isOpen();
      return of(
          interval.start() == Endpoint.UNKNOWN ? end : start,
          interval.end() == Endpoint.UNKNOWN ? start : end,
          sure,
          undated);
    }
    DayBounds bounds = date.bounds();
    return of(bounds, bounds, sure, !bounds.isClosed());
  }

  private static QueryBounds of(DayBounds start, DayBounds end, boolean sure, boolean undated) {
    Long lastStart = start.latestExclusive();
    Long firstEnd = end.earliest();
    return new QueryBounds(
        start.earliest() == null ? OPEN_PAST : start.earliest(),
        end.latestExclusive() == null ? OPEN_FUTURE : end.latestExclusive(),
        !sure ? OPEN_FUTURE : lastStart == null ? OPEN_PAST : lastStart - 1,
        !sure ? OPEN_PAST : firstEnd == null ? OPEN_FUTURE : firstEnd + 1,
        undated);
  }

  /** Whether it is in the range; an undated one never is. */
  public boolean in(DayRange range, Match match) {
    if (undated) {
      return false;
    }
    return match == Match.POSSIBLE
        ? earliest < range.to() && latest > range.from()
        : certainFrom < range.to() && certainTo > range.from();
  }
}
