package dev.dateline.timeline.key;

import dev.dateline.model.edtf.CivilDay;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.search.Sql;
import java.util.ArrayList;
import java.util.List;

/**
 * Where candidates for key events come from: the best of each whole decade of a range, of each
 * month of what is left at its ends, and of what began before it and lasts. Each of these is found
 * by one probe of an index that has them in order of prominence.
 */
final class KeySql {
  /** Ten thousand years; what is older is left out of overviews of everything. */
  private static final int MOST_DECADES = 1_000;

  /** So many candidates per key event, so that there is a choice where to take it from. */
  private static final int CHOICE = 4;

  /** Class of the events that are longer than all others, or open. */
  private static final int LONGEST = 13;

  private static final String VISIBLE =
      "timeline_id = ? and deleted_at is null and earliest is not null and status <> 'DISMISSED'";

  private KeySql() {}

  /** Queries for id, first possible day and prominence of candidates for n key events. */
  static List<Sql> candidates(int timeline, DayRange range, int n) {
    List<Sql> queries = new ArrayList<>();
    long from = hasStart(range) ? decadeFrom(range.from()) : range.from();
    long to = hasEnd(range) ? decadeBefore(range.to()) : range.to();
    if (from < to) {
      queries.add(ofDecades(timeline, new DayRange(from, to), n));
      if (range.from() < from) {
        queries.add(ofMonths(timeline, new DayRange(range.from(), from), n));
      }
      if (to < range.to()) {
        queries.add(ofMonths(timeline, new DayRange(to, range.to()), n));
      }
    } else {
      queries.add(ofMonths(timeline, range, n));
    }
    if (hasStart(range)) {
      queries.add(reaching(timeline, range, n));
    }
    return queries;
  }

  /** The first day of the first decade that begins on a day or later. */
  private static long decadeFrom(long day) {
    return decade(day - 1, 1);
  }

  /** The first day of the decade of a day. */
  private static long decadeBefore(long day) {
    return decade(day, 0);
  }

  private static long decade(long day, int later) {
    long decade = Math.floorDiv(CivilDay.ofEpochDay(day).year(), 10) + later;
    return new CivilDay(10 * decade, 1, 1).toEpochDay();
  }

  private static Sql ofMonths(int timeline, DayRange range, int n) {
    long months = (range.to() - range.from()) / 31 + 1;
    return Sql.of(
            "select best.* from generate_series(month_of(?), month_of(?)) stretch",
            range.from(),
            range.to() - 1)
        .add(" cross join lateral (select id, earliest, prominence from events")
        .add(" where " + VISIBLE + " and month_of(earliest) = stretch", timeline)
        .add(" and earliest >= ? and earliest < ?", range.from(), range.to())
        .add(" order by prominence desc, id limit ?) best", Math.max(2, CHOICE * n / months + 1));
  }

  /** From one decade that has events to the next, the latest first. */
  private static Sql ofDecades(int timeline, DayRange range, int n) {
    String last = "select max(decade_of(earliest)) from events where " + VISIBLE;
    Sql decades = Sql.of("with recursive decades as ((" + last, timeline);
    if (hasEnd(range)) {
      decades.add(" and decade_of(earliest) < decade_of(?)", range.to());
    }
    decades.add(") union all select (" + last + " and decade_of(earliest) < max", timeline);
    if (hasStart(range)) {
      decades.add(" and decade_of(earliest) >= decade_of(?)", range.from());
    }
    return decades
        .add(") from decades where max is not null), stretches as (")
        .add("select max as stretch from decades where max is not null limit ?)", MOST_DECADES)
        // Of more decades than key events none gives more than are chosen.
        .add(" select best.* from stretches cross join lateral (")
        .add("select id, earliest, prominence from events where " + VISIBLE, timeline)
        .add(" and decade_of(earliest) = stretch order by prominence desc, id")
        .add(
            " limit (select case when count(*) < ? then ? else ? end from stretches)",
            n,
            CHOICE * n,
            n)
        .add(") best");
  }

  /**
   * What began before the range and reaches into it: of each class of length the best of the two
   * stretches of time in which such an event can have begun.
   */
  private static Sql reaching(int timeline, DayRange range, int n) {
    Sql sql = Sql.of("select best.id, best.earliest, best.prominence from (values ");
    for (int k = 1; k < LONGEST; k++) {
      long stretch = range.from() >> (2 * k);
      sql.add("(" + k + ", ?), (" + k + ", ?), ", stretch, stretch - 1);
    }
    return sql.add("(" + LONGEST + ", 0)) span (class, stretch)")
        .add(" cross join lateral (select id, earliest, latest, prominence from events")
        .add(" where " + VISIBLE + " and span_class > 0", timeline)
        .add(" and span_class = class and span_stretch_of(earliest, span_class) = stretch")
        .add(" order by prominence desc, id limit ?) best", CHOICE * n)
        .add(" where earliest < ? and latest > ?", range.from(), range.from());
  }

  private static boolean hasStart(DayRange range) {
    return range.from() != QueryBounds.OPEN_PAST;
  }

  private static boolean hasEnd(DayRange range) {
    return range.to() != QueryBounds.OPEN_FUTURE;
  }
}
