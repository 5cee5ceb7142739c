package dev.dateline.timeline.search;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Endpoint;
import dev.dateline.model.edtf.Interval;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.model.range.QueryBounds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an event is to lie to another one. With {@link Match#POSSIBLE} the two dates allow it, with
 * {@link Match#CERTAIN} they leave nothing else.
 *
 * @param other the other event
 * @param within how far before or after it at most; null for any distance
 */
record Relation(Kind kind, UUID other, @Nullable Period within) {

  /** Names of the parameters. */
  enum Kind {
    BEFORE,
    AFTER,
    DURING,
    OVERLAPS
  }

  /**
   * The days of an event that others relate to.
   *
   * @param first first day it can begin on
   * @param lastStart last day it can begin on
   * @param firstEnd day after the first day it can end on
   * @param end day after the last day it can end on
   */
  record Days(long first, long lastStart, long firstEnd, long end, boolean sure) {

    /** Of a date; null when it is not bounded on both sides, or too far away. */
    static @Nullable Days of(Edtf date) {
      DayBounds start = date.bounds();
      DayBounds finish = start;
      if (date instanceof Interval interval) {
        start = (interval.start() == Endpoint.UNKNOWN ? interval.end() : interval.start()).bounds();
        finish = (interval.end() == Endpoint.UNKNOWN ? interval.start() : interval.end()).bounds();
      }
      long open = QueryBounds.OPEN_PAST;
      long first = start.earliest() == null ? open : start.earliest();
      long end =
          finish.latestExclusive() == null ? QueryBounds.OPEN_FUTURE : finish.latestExclusive();
      long lastStart = start.latestExclusive() == null ? open : start.latestExclusive() - 1;
      long firstEnd = finish.earliest() == null ? QueryBounds.OPEN_FUTURE : finish.earliest() + 1;
      boolean nothing = start.isOpen() && finish.isOpen();
      boolean halfKnown = !(date instanceof Interval) && !start.isClosed();
      return nothing || halfKnown
          ? null
          : new Days(first, lastStart, firstEnd, end, date.qualifier() == Qualifier.NONE);
    }
  }

  /**
   * What has to hold of an event's columns; null when nothing can.
   *
   * @throws DateTimeException if the distance leads to no date
   */
  @Nullable Window window(Days days, Match match) {
    boolean certain = match == Match.CERTAIN;
    if (certain && !days.sure) {
      return null;
    }
    switch (kind) {
      case BEFORE:
        return before(days, certain);
      case AFTER:
        return after(days, certain);
      case DURING:
        return certain
            ? inside(days.lastStart, days.firstEnd, true)
            : inside(days.first, days.end, false);
      default:
        return certain
            ? range(days.lastStart, days.firstEnd, Match.CERTAIN)
            : range(days.first, days.end, Match.POSSIBLE);
    }
  }

  private @Nullable Window before(Days days, boolean certain) {
    List<Window.Bound> bounds = new ArrayList<>();
    long to = certain ? days.first : days.lastStart;
    // Measured from the nearest day for "can be", from the farthest for "must be".
    long from =
        within == null
            ? QueryBounds.OPEN_PAST
            : shift(certain ? days.lastStart : days.first, within.negated());
    if (certain) {
      bounds.add(new Window.Bound("latest", "<=", to));
      bounds.add(new Window.Bound("earliest", ">=", from));
      sure(bounds);
    } else {
      bounds.add(new Window.Bound("certain_to", "<=", to));
    }
    return from < to ? new Window(new DayRange(from, to), Match.POSSIBLE, bounds) : null;
  }

  private @Nullable Window after(Days days, boolean certain) {
    List<Window.Bound> bounds = new ArrayList<>();
    long from = certain ? days.end : days.firstEnd;
    long to =
        within == null
            ? QueryBounds.OPEN_FUTURE
            : shift(certain ? days.firstEnd : days.end, within);
    if (certain) {
      bounds.add(new Window.Bound("earliest", ">=", from));
      bounds.add(new Window.Bound("latest", "<=", to));
      sure(bounds);
    } else {
      bounds.add(new Window.Bound("certain_from", ">=", from));
    }
    return from < to ? new Window(new DayRange(from, to), Match.POSSIBLE, bounds) : null;
  }

  private static @Nullable Window inside(long from, long to, boolean certain) {
    if (from >= to) {
      return null;
    }
    List<Window.Bound> bounds = new ArrayList<>();
    bounds.add(new Window.Bound(certain ? "earliest" : "certain_from", ">=", from));
    bounds.add(new Window.Bound(certain ? "latest" : "certain_to", "<=", to));
    if (certain) {
      sure(bounds);
    }
    return new Window(new DayRange(from, to), Match.POSSIBLE, bounds);
  }

  private static @Nullable Window range(long from, long to, Match match) {
    return from < to ? new Window(new DayRange(from, to), match, List.of()) : null;
  }

  /** A qualified date is certain nowhere. */
  private static void sure(List<Window.Bound> bounds) {
    bounds.add(new Window.Bound("certain_from", "<", QueryBounds.OPEN_FUTURE));
    bounds.add(new Window.Bound("certain_to", ">", QueryBounds.OPEN_PAST));
  }

  private static long shift(long day, Period by) {
    if (day == QueryBounds.OPEN_PAST || day == QueryBounds.OPEN_FUTURE) {
      return day;
    }
    return LocalDate.ofEpochDay(day).plus(by).toEpochDay();
  }
}
