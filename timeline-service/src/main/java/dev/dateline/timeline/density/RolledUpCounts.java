package dev.dateline.timeline.density;

import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.density.CountedBlock.Place;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.Facet;
import dev.dateline.timeline.search.Sql;
import dev.dateline.timeline.timelines.Timeline;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts from the table {@code density}, and from what still waits to be folded into it: as exact
 * as counting events, for the price of the buckets.
 *
 * @param facet of which the counts are; null for all events
 * @param values stored values of the facet
 * @param exact what to ask where the table cannot tell
 */
record RolledUpCounts(Timeline timeline, @Nullable Facet facet, List<String> values, Counts exact)
    implements Counts {
  private static final String NO_DATES =
      ", cast(null as bigint), cast(null as bigint), cast(null as bigint), cast(null as bigint),"
          + " cast(null as bigint)";
  private static final String NO_STEPS =
      ", cast(null as integer[]), cast(null as integer[]), cast(null as integer[])";
  private static final String WAITING =
      " from density_pending waiting cross join lateral"
          + " unnest(waiting.earliest, waiting.latest, waiting.certain_from, waiting.certain_to)"
          + " date (earliest, latest, certain_from, certain_to) where ";
  private static final String OF_FACET = "timeline_id = ? and facet = ? and value = any (?)";

  /** For a filter that asks for no more than the table tells apart; empty for any other. */
  static Optional<Counts> of(Timeline timeline, EventFilter filter, Counts exact) {
    if (filter.values().size() > 1
        || !filter.asksOnlyFor(Set.of(Facet.KIND, Facet.FACTUALITY, Facet.PRECISION))) {
      return Optional.empty();
    }
    Facet facet = filter.values().keySet().stream().findFirst().orElse(null);
    List<String> values = facet == null ? List.of("") : filter.values(facet);
    return Optional.of(new RolledUpCounts(timeline, facet, values, exact));
  }

  @Override
  public Extent extent(Connection connection) throws SQLException {
    if (facet != null) {
      return exact.extent(connection);
    }
    Extent waiting = Extent.NONE;
    try (PreparedStatement statement = pending().prepare(connection);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        if (row.getLong(5) < 0) {
          // The first or the last event may have gone.
          return exact.extent(connection);
        }
        QueryBounds bounds = EventCounts.bounds(row, 1);
        waiting =
            waiting.and(
                new Extent(
                    bounds.earliest() == QueryBounds.OPEN_PAST ? null : bounds.earliest(),
                    bounds.latest() == QueryBounds.OPEN_FUTURE ? null : bounds.latest()));
      }
    }
    Sql ends =
        Sql.of("select (")
            .add(end("min", "starts", ""))
            .add("), (")
            .add(end("max", "ends", " desc"))
            .add(")");
    try (PreparedStatement statement = ends.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return waiting.and(new Extent(row.getObject(1, Long.class), row.getObject(2, Long.class)));
    }
  }

  /** The first or last day with a start or an end, of all events. */
  private Sql end(String aggregate, String column, String order) {
    return Sql.of("select (select block * ? + " + aggregate + "(n) - 1", CountedBlock.SIZE)
        .add(" from unnest(" + column + ") with ordinality step (events, n) where events > 0)")
        .add(" from density where timeline_id = ? and facet = 0 and value = ''", timeline.id())
        .add(" and unit = 0 and block > ?", CountedBlock.numberOf(QueryBounds.OPEN_PAST))
        .add(" and 0 < any (" + column + ") order by block" + order + " limit 1");
  }

  @Override
  public void fill(Connection connection, Histogram histogram) throws SQLException {
    if (!CountedSet.keeps(CountedSet.number(facet), histogram.unit())) {
      exact.fill(connection, histogram);
      return;
    }
    int unit = histogram.unit().ordinal();
    long first = CountedBlock.numberOf(histogram.first());
    long last = CountedBlock.numberOf(histogram.first() + histogram.size());
    Sql sql =
        Sql.of("select cast(null as bigint), sum(more_possible), sum(more_certain)")
            .add(NO_STEPS + NO_DATES + " from density where ")
            .add(ofFacet())
            .add(" and unit = ? and block < ?", unit, first)
            .add(" union all select block, null, null, starts, ends, certain" + NO_DATES)
            .add(" from density where ")
            .add(ofFacet())
            .add(" and unit = ? and block between ? and ?", unit, first, last)
            .add(" union all select null, null, null" + NO_STEPS)
            .add(", earliest, latest, certain_from, certain_to, events from (")
            .add(pending())
            .add(") waiting");
    // One statement, one snapshot: what is folded meanwhile is counted neither twice nor never.
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        if (row.getObject(11) != null) {
          histogram.add(EventCounts.bounds(row, 7), row.getLong(11));
        } else if (row.getObject(1) == null) {
          histogram.addStep(QueryBounds.OPEN_PAST, row.getLong(2), row.getLong(3));
        } else {
          addBlock(row, histogram);
        }
      }
    }
  }

  private static void addBlock(ResultSet row, Histogram histogram) throws SQLException {
    long first = CountedBlock.first(row.getLong(1));
    int[] starts = RollupTable.ints(row, 4);
    int[] ends = RollupTable.ints(row, 5);
    int[] certain = RollupTable.ints(row, 6);
    for (int i = 0; i < CountedBlock.SIZE; i++) {
      histogram.addStep(first + i, starts[i] - ends[i], certain[i]);
    }
  }

  @Override
  public long undated(Connection connection) throws SQLException {
    Sql sql =
        Sql.of("select coalesce((select sum(starts[1]) from density where ")
            .add(ofFacet())
            .add(" and unit = ?), 0)", Place.UNDATED)
            .add(" + coalesce((select sum(waiting.events)" + WAITING)
            .add(waiting())
            .add(" and date.earliest is null), 0)");
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Dates that wait, and how many events more or less have them. */
  private Sql pending() {
    return Sql.of(
            "select date.earliest, date.latest, date.certain_from, date.certain_to,"
                + " cast(sum(waiting.events) as bigint) as events"
                + WAITING)
        .add(waiting())
        .add(" and date.earliest is not null group by 1, 2, 3, 4")
        // What came and went again in the meantime is nowhere.
        .add(" having sum(waiting.events) <> 0");
  }

  private Sql waiting() {
    Sql sql = Sql.of("timeline_id = ?", timeline.id());
    return facet == null
        ? sql
        : sql.add(" and " + facet.wireName() + " = any (?)", (Object) array());
  }

  private Sql ofFacet() {
    return Sql.of(OF_FACET, timeline.id(), CountedSet.number(facet), array());
  }

  private String[] array() {
    return values.toArray(String[]::new);
  }
}
