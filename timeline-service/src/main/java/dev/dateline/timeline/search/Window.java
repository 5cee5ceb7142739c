package dev.dateline.timeline.search;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * What the dates of events have to fulfil.
 *
 * @param range days that the event can meet; for certain matches it cannot but meet them
 * @param bounds more comparisons with columns
 */
record Window(DayRange range, Match match, List<Bound> bounds) {

  /**
   * A comparison of a column of {@code events} with a day.
   *
   * @param column one of earliest, latest, certain_from, certain_to
   */
  record Bound(String column, String operator, long day) {}

  Window {
    bounds = List.copyOf(bounds);
  }

  /** What holds where both do. */
  Window and(Window other) {
    List<Bound> all = new ArrayList<>(bounds);
    all.addAll(other.bounds);
    if (other.match == Match.CERTAIN) {
      all.add(new Bound("certain_from", "<", other.range.to()));
      all.add(new Bound("certain_to", ">", other.range.from()));
    }
    all.add(new Bound("earliest", "<", other.range.to()));
    all.add(new Bound("latest", ">", other.range.from()));
    return new Window(range, match, all);
  }

  /** The condition, to be used behind {@code and}. */
  Sql sql() {
    Sql sql = Sql.of("earliest < ? and latest > ?", range.to(), range.from());
    if (match == Match.CERTAIN) {
      sql.add(" and certain_from < ? and certain_to > ?", range.to(), range.from());
    }
    for (Bound bound : bounds) {
      sql.add(" and " + bound.column + " " + bound.operator + " ?", bound.day);
    }
    return sql;
  }

  /** The largest day that all events must reach beyond: where reading may start. */
  long from() {
    return bounds.stream()
        .filter(bound -> bound.column.equals("latest") && bound.operator.equals(">"))
        .mapToLong(Bound::day)
        .reduce(range.from(), Math::max);
  }

  /** The smallest day that all events must begin before: where reading may end. */
  long to() {
    return bounds.stream()
        .filter(bound -> bound.column.equals("earliest") && bound.operator.equals("<"))
        .mapToLong(Bound::day)
        .reduce(range.to(), Math::min);
  }
}
