package dev.dateline.timeline.density;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.timeline.density.CountedBlock.Place;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.EventFilter.Undated;
import dev.dateline.timeline.search.SearchPlanner;
import dev.dateline.timeline.search.Sql;
import dev.dateline.timeline.timelines.Extents;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Tells extents from the counts that are kept, without counting events. */
@ApplicationScoped
class KeptExtents implements Extents {
  private final DataSource database;
  private final SearchPlanner planner;

  KeptExtents(DataSource database, SearchPlanner planner) {
    this.database = database;
    this.planner = planner;
  }

  @Override
  public Extents.Size of(Timeline timeline) {
    EventFilter all =
        new EventFilter(
            timeline.slug(),
            DayRange.ALL,
            Match.POSSIBLE,
            Undated.EXCLUDE,
            null,
            Map.of(),
            null,
            List.of());
    try (Connection connection = database.getConnection()) {
      Counts exact = new EventCounts(planner.plan(connection, all, 1));
      Counts counts = RolledUpCounts.of(timeline, all, exact).orElse(exact);
      Extent ends = counts.extent(connection);
      return new Extents.Size(count(connection, timeline), ends.earliest(), ends.latest());
    } catch (SQLException e) {
      throw new IllegalStateException("events could not be counted", e);
    }
  }

  /** One statement, one snapshot: what is folded meanwhile is counted neither twice nor never. */
  private static long count(Connection connection, Timeline timeline) throws SQLException {
    Sql sql =
        Sql.of("select coalesce((select sum(step) from density, unnest(starts) step")
            .add(
                " where timeline_id = ? and facet = ? and value = ''",
                timeline.id(),
                CountedSet.ALL)
            .add(" and unit in (?, ?)), 0)", BucketUnit.MILLENNIUM.ordinal(), Place.UNDATED)
            .add(" + coalesce((select sum(events * cardinality(earliest)) from density_pending")
            .add(" where timeline_id = ?), 0)", timeline.id());
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
