package dev.dateline.deploy;

import dev.dateline.deploy.postgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The contract table between the services, seen from outside. */
final class Inbox {
  private static final String WAITING =
      "select exists (select from timeline.extraction_inbox where processed_at is null)";

  private final Database asTimeline;

  /**
   * @param asTimeline the database as the role that owns the table
   */
  Inbox(Database asTimeline) {
    this.asTimeline = asTimeline;
  }

  /** Whether every extraction that was handed over has been taken in. */
  boolean isDrained() {
    try (Connection connection = asTimeline.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(WAITING)) {
      return row.next() && !row.getBoolean(1);
    } catch (SQLException e) {
      return false;
    }
  }
}
