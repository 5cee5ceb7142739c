package dev.dateline.deploy.load.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills the tables of events by COPY. */
final class Fill {
  private static final int PORTION = 100_000;

  private final Connection connection;
  private final int timeline;

  Fill(Connection connection, int timeline) {
    this.connection = connection;
    this.timeline = timeline;
  }

  /** Puts these events in place of all others; indexes are made afterwards. */
  void replace(int count) throws SQLException, IOException, InterruptedException {
    empty();
    execute("set maintenance_work_mem = '512MB'");
    List<String> indexes = dropIndexes();
    copy(count);
    for (String index : indexes) {
      execute(index);
    }
    awaitFolded();
    execute("vacuum analyze events");
    execute("vacuum analyze density");
  }

  /** Adds what a statement inserts, given the first and last number of each portion of them. */
  void insert(String sql, int count) throws SQLException, InterruptedException {
    List<String> indexes = dropIndexes();
    for (int from = 1; from <= count; from += PORTION) {
      execute(sql.formatted(from, Math.min(count, from + PORTION - 1)));
    }
    for (String index : indexes) {
      execute(index);
    }
    awaitFolded();
    execute("vacuum analyze events");
    execute("vacuum analyze density");
  }

  boolean isEmpty() throws SQLException {
    return number("select count(*) from (select from events limit 1) first") == 0;
  }

  void empty() throws SQLException {
    execute("truncate events cascade");
    execute("truncate density, density_pending");
  }

  void copy(int count) throws SQLException, IOException {
    GeneratedEvents events = new GeneratedEvents(timeline, count);
    for (int from = 0; from < count; from += PORTION) {
      CopyIn copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy events (" + GeneratedEvents.COLUMNS + ") from stdin");
      for (int i = from; i < Math.min(count, from + PORTION); i++) {
        byte[] row = events.row(i).getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(row, 0, row.length);
      }
      copy.endCopy();
    }
  }

  /** Waits until the service has folded all counts in. */
  void awaitFolded() throws SQLException, InterruptedException {
    while (number("select count(*) from (select from density_pending limit 1) waiting") > 0) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Drops what is not a key; answers how to make it again. */
  private List<String> dropIndexes() throws SQLException {
    List<String> definitions = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select indexname, indexdef from pg_indexes"
                    + " where tablename = 'events' and indexname <> 'events_pkey'")) {
      while (row.next()) {
        names.add(row.getString(1));
        definitions.add(row.getString(2));
      }
    }
    for (String name : names) {
      execute("drop index " + name);
    }
    return definitions;
  }
}
