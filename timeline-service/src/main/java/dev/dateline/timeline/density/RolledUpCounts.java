package dev.dateline.timeline.density;

import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.Facet;
import dev.dateline.timeline.search.Sql;
import dev.dateline.timeline.timelines.Timeline;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
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
  /** Units by which facets are not kept. */
  private static final Set<BucketUnit> FINE = EnumSet.of(BucketUnit.DAY, BucketUnit.WEEK);

  private static final int BLOCKS = 10;
  private static final int BUCKETS_PER_BLOCK_LOG2 = 10;
  private static final String NO_DATES =
      ", cast(null as bigint), cast(null as bigint), cast(null as integer)";
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
        QueryBounds bounds = EventCounts.bounds(row);
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

  /** The first or last day with a start or an end, of any of the values. */
  private Sql end(String aggregate, String column, String order) {
    return Sql.of(
            "select " + aggregate + "(day) from unnest(?) v cross join lateral", (Object) array())
        .add(" (select bucket as day from density where timeline_id = ? and facet = ?", key())
        .add(" and value = v and unit = 0 and bucket > ?", QueryBounds.OPEN_PAST)
        .add(" and " + column + " > 0 order by bucket" + order + " limit 1) days");
  }

  @Override
  public void fill(Connection connection, Histogram histogram) throws SQLException {
    if (facet != null && FINE.contains(histogram.unit())) {
      exact.fill(connection, histogram);
      return;
    }
    int unit = histogram.unit().ordinal();
    long first = histogram.first();
    long block = first >> BUCKETS_PER_BLOCK_LOG2;
    Sql sql =
        Sql.of("select cast(null as bigint), sum(starts - ends), sum(certain)" + NO_DATES)
            .add(" from density where ")
            .add(ofFacet())
            .add(" and unit = ? and bucket < ?", unit + BLOCKS, block)
            .add(" union all select bucket, starts - ends, certain" + NO_DATES)
            .add(" from density where ")
            .add(ofFacet())
            .add(" and unit = ? and bucket >= ?", unit, block << BUCKETS_PER_BLOCK_LOG2)
            .add(" and bucket < ?", first + histogram.size())
            .add(" union all select earliest, latest, certain_from, certain_to, events, 1 from (")
            .add(pending())
            .add(") waiting");
    // One statement, one snapshot: what is folded meanwhile is counted neither twice nor never.
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        if (row.getObject(6) != null) {
          histogram.add(EventCounts.bounds(row), row.getLong(5));
        } else {
          Long bucket = row.getObject(1, Long.class);
          histogram.addStep(
              bucket == null ? QueryBounds.OPEN_PAST : bucket, row.getLong(2), row.getLong(3));
        }
      }
    }
  }

  @Override
  public long undated(Connection connection) throws SQLException {
    Sql sql =
        Sql.of("select coalesce((select sum(starts) from density where ")
            .add(ofFacet())
            .add(" and unit = -1), 0) + coalesce((select sum(events) from density_pending where ")
            .add(waiting())
            .add(" and earliest is null), 0)");
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Dates that wait, and how many events more or less have them. */
  private Sql pending() {
    return Sql.of(
            "select earliest, latest, certain_from, certain_to, cast(sum(events) as bigint) as events"
                + " from density_pending where ")
        .add(waiting())
        .add(" and earliest is not null group by 1, 2, 3, 4");
  }

  private Sql waiting() {
    Sql sql = Sql.of("timeline_id = ?", timeline.id());
    return facet == null
        ? sql
        : sql.add(" and " + facet.wireName() + " = any (?)", (Object) array());
  }

  private Sql ofFacet() {
    return Sql.of(OF_FACET, timeline.id(), facetNumber(), array());
  }

  private Object[] key() {
    return new Object[] {timeline.id(), facetNumber()};
  }

  private int facetNumber() {
    if (facet == null) {
      return 0;
    }
    return switch (facet) {
      case KIND -> 1;
      case FACTUALITY -> 2;
      default -> 3;
    };
  }

  private String[] array() {
    return values.toArray(String[]::new);
  }
}
