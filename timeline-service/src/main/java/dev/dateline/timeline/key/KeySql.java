package dev.dateline.timeline.key;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.search.Sql;

/** The best events of each month or decade, each found in the index by one probe. */
final class KeySql {
  /** Longer ranges are probed by decade. */
  private static final long SHORT = 30 * 366;

  /** Ten thousand years; what is older is left out of overviews of everything. */
  private static final int MOST_DECADES = 1_000;

  /** So many candidates per key event, so that there is a choice where to take it from. */
  private static final int CHOICE = 4;

  /** Of what began before the range: so many of each order of length. */
  private static final int REACHING = 200;

  /** Class of the events that are longer than all others, or open. */
  private static final int LONGEST = 13;

  private static final String VISIBLE =
      "timeline_id = ? and deleted_at is null and earliest is not null and status <> 'DISMISSED'";

  private KeySql() {}

  static boolean isShort(DayRange range) {
    return hasStart(range) && hasEnd(range) && range.to() - range.from() <= SHORT;
  }

  /** Id, first possible day and prominence of candidates for n key events of a short range. */
  static Sql ofMonths(int timeline, DayRange range, int n) {
    long months = (range.to() - range.from()) / 31 + 1;
    int each = (int) Math.max(2, CHOICE * n / months + 1);
    return Sql.of(
            "select best.* from generate_series(month_of(?), month_of(?)) stretch",
            range.from(),
            range.to() - 1)
        .add(bestOfEach("month_of", timeline, range, each));
  }

  /** The same of any range: from one decade that has events to the next, the latest first. */
  static Sql ofDecades(int timeline, DayRange range, int n) {
    String last = "select max(decade_of(earliest)) from events where " + VISIBLE;
    Sql decades = Sql.of("with recursive decades as ((" + last, timeline);
    if (hasEnd(range)) {
      decades.add(" and decade_of(earliest) <= decade_of(?)", range.to() - 1);
    }
    decades.add(") union all select (" + last + " and decade_of(earliest) < max", timeline);
    if (hasStart(range)) {
      decades.add(" and decade_of(earliest) >= decade_of(?)", range.from());
    }
    return decades
        .add(") from decades where max is not null) select best.* from")
        .add(
            " (select max as stretch from decades where max is not null limit ?) stretches",
            MOST_DECADES)
        .add(bestOfEach("decade_of", timeline, range, CHOICE * n));
  }

  private static Sql bestOfEach(String stretch, int timeline, DayRange range, int each) {
    Sql sql =
        Sql.of(
                " cross join lateral (select id, earliest, prominence from events where " + VISIBLE,
                timeline)
            .add(" and " + stretch + "(earliest) = stretch");
    if (hasStart(range)) {
      sql.add(" and earliest >= ?", range.from());
    }
    if (hasEnd(range)) {
      sql.add(" and earliest < ?", range.to());
    }
    return sql.add(" order by prominence desc, id limit ?) best", each);
  }

  /**
   * The same of events that began before the range and reach into it: of each class of length those
   * that began last, each class by one bounded scan of its index.
   */
  static Sql reaching(int timeline, DayRange range) {
    Sql sql = new Sql();
    String union = "";
    for (int k = 1; k <= LONGEST; k++) {
      sql.add(union)
          .add("(select id, earliest, prominence from events where " + VISIBLE, timeline)
          .add(
              " and span_class = ? and earliest < ? and latest > ?", k, range.from(), range.from());
      long first = range.from() - (1L << (2 * k));
      if (k < LONGEST && first < range.from()) {
        sql.add(" and earliest >= ?", first);
      }
      sql.add(" order by earliest desc limit " + REACHING + ")");
      union = " union all ";
    }
    return sql;
  }

  static boolean hasStart(DayRange range) {
    return range.from() != QueryBounds.OPEN_PAST;
  }

  private static boolean hasEnd(DayRange range) {
    return range.to() != QueryBounds.OPEN_FUTURE;
  }
}
