package dev.dateline.timeline.density;

import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.search.SearchPlan;
import dev.dateline.timeline.search.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Counts by reading the dates of all events that match. */
record EventCounts(SearchPlan plan) implements Counts {
  private static final int FETCH_SIZE = 10_000;

  @Override
  public Extent extent(Connection connection) throws SQLException {
    Sql sql =
        Sql.of(
                "select min(nullif(earliest, ?)), max(nullif(latest, ?)) from (",
                QueryBounds.OPEN_PAST,
                QueryBounds.OPEN_FUTURE)
            .add(plan.matching("earliest, latest"))
            .add(") dates");
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return new Extent(result.getObject(1, Long.class), result.getObject(2, Long.class));
    }
  }

  @Override
  public void fill(Connection connection, Histogram histogram) throws SQLException {
    Sql sql =
        Sql.of("select earliest, latest, certain_from, certain_to, count(*) from (")
            .add(plan.matching("earliest, latest, certain_from, certain_to"))
            .add(") dates group by 1, 2, 3, 4");
    try (PreparedStatement statement = sql.prepare(connection)) {
      statement.setFetchSize(FETCH_SIZE);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          histogram.add(bounds(row, 1), row.getLong(5));
        }
      }
    }
  }

  /** The date in four columns of a row. */
  static QueryBounds bounds(ResultSet row, int first) throws SQLException {
    return new QueryBounds(
        row.getLong(first),
        row.getLong(first + 1),
        row.getLong(first + 2),
        row.getLong(first + 3),
        false);
  }

  @Override
  public long undated(Connection connection) throws SQLException {
    try (PreparedStatement statement = plan.countUndated().prepare(connection);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
