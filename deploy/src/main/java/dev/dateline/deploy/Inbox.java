package dev.dateline.deploy;

import dev.dateline.deploy.postgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The contract table between the services, seen from outside. */
public final class Inbox {
  /** After so many attempts timeline-service leaves an extraction alone. */
  private static final int ATTEMPTS = 5;

  private static final String COUNT =
      "select count(*) from timeline.extraction_inbox where processed_at is null and attempts ";

  private final Database asTimeline;

  /**
   * @param asTimeline the database as the role that owns the table
   */
  public Inbox(Database asTimeline) {
    this.asTimeline = asTimeline;
  }

  /** Whether no extraction waits to be taken in; one that was given up does not wait. */
  public boolean isDrained() {
    try {
      return count(COUNT + "< " + ATTEMPTS) == 0;
    } catch (SQLException e) {
      return false;
    }
  }

  /** How many extractions timeline-service has given up. */
  public int givenUp() throws SQLException {
    return count(COUNT + ">= " + ATTEMPTS);
  }

  private int count(String query) throws SQLException {
    try (Connection connection = asTimeline.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
