package dev.dateline.timeline.search;

import dev.dateline.timeline.search.EventFilter.Undated;
import dev.dateline.timeline.timelines.Timeline;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A filter that is ready to be asked.
 *
 * @param walk whether the dates are walked, as opposed to the filters' own indexes asked first
 * @param hasFilters whether there are filters beside the dates
 */
public record SearchPlan(
    Timeline timeline, EventFilter filter, EventSql sql, boolean walk, boolean hasFilters) {

  /** Columns of all dated or undated events that match, in no order. */
  public Sql matching(String columns) {
    return sql.matching(columns);
  }

  /** Number of undated events that match. */
  public Sql countUndated() {
    return sql.countUndated();
  }

  /** Events by their ids, as {@link EventRows} reads them. */
  public Sql byId(UUID[] ids) {
    return sql.byId(ids);
  }

  /**
   * Columns of so many events that match; dated ones first.
   *
   * @param columns of events, among them the id
   */
  public Sql sample(Connection connection, String columns, int wanted) throws SQLException {
    if (!walk || filter.undated() == Undated.ONLY) {
      return sql.matching(columns).add(" limit ?", wanted);
    }
    if (hasFilters && isWalkedOn(connection) && count(connection, wanted) < wanted) {
      return sql.matching(columns).add(" limit ?", wanted);
    }
    return sql.walked(columns, wanted);
  }

  /** Whether there are more events in the window than a walk looks at for a filter. */
  boolean isWalkedOn(Connection connection) throws SQLException {
    try (PreparedStatement statement = sql.walkedOn(Cursor.FIRST).prepare(connection);
        ResultSet result = statement.executeQuery()) {
      return result.next();
    }
  }

  private long count(Connection connection, int wanted) throws SQLException {
    Sql counted = Sql.of("select count(*) from (").add(sql.walked("id", wanted)).add(") walked");
    try (PreparedStatement statement = counted.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }

  /** Id, first possible day and prominence of the most important events that match. */
  public Sql mostImportant() {
    return sql.mostImportant();
  }
}
