package dev.dateline.deploy.load.timeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks PostgreSQL itself for a page, as a load generator would: the plain shape by classes of
 * length with nothing around it, prepared, all columns of the answer read.
 */
final class ReferencePage implements Clients.Client {
  private static final int CLASSES = 14;
  private static final int PAGE = 50;
  private static final String BRANCH =
      """
      (select id, earliest from events where timeline_id = ? and span_class = %d
        and (earliest, id) > (?, ?) and earliest < ? and latest > ?
        and deleted_at is null and earliest is not null order by earliest, id limit 50)
      """;
  private static final String SQL =
      "select e.id, title, kind, edtf, factuality, participants, places, importance, confidence,"
          + " sources, origin, status, starred, tags, version, created_at, updated_at, earliest"
          + " from (select id from ("
          + IntStream.range(0, CLASSES)
              .mapToObj(BRANCH::formatted)
              .collect(Collectors.joining(" union all "))
          + ") branches order by earliest, id limit 50) page"
          + " join events e on e.id = page.id order by e.earliest, e.id";
  private static final String ALL_BITS = "'ffffffff-ffff-ffff-ffff-ffffffffffff'";
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private final Connection connection;
  private final PreparedStatement statement;
  private final int timeline;
  private final Ranges ranges;

  /** The range of each number, in days, half-open. */
  interface Ranges {
    long[] get(int number);
  }

  ReferencePage(Connection connection, int timeline, Ranges ranges) throws SQLException {
    this.connection = connection;
    this.statement = connection.prepareStatement(SQL);
    this.timeline = timeline;
    this.ranges = ranges;
  }

  /** The same for {@code pgbench}: ranges of so many days that begin within the given ones. */
  static String script(int timeline, long first, long last, int days) {
    StringBuilder script = new StringBuilder();
    script.append("\\set from random(%d, %d)\n".formatted(first, last - 1));
    script.append("\\set to :from + %d\n".formatted(days));
    String sql = SQL;
    for (int k = 0; k < CLASSES; k++) {
      String before = k == CLASSES - 1 ? "-1000000000000" : ":from - " + (1L << (2 * k));
      script.append("\\set before%d %s\n".formatted(k, before));
      for (String value :
          List.of(Integer.toString(timeline), ":before" + k, ALL_BITS, ":to", ":from")) {
        sql = sql.replaceFirst("\\?", value);
      }
    }
    return script.append(sql.replace('\n', ' ')).append(";\n").toString();
  }

  @Override
  public void ask(int number) throws SQLException {
    long[] range = ranges.get(number);
    int parameter = 0;
    for (int k = 0; k < CLASSES; k++) {
      long before = k == CLASSES - 1 ? Long.MIN_VALUE : range[0] - (1L << (2 * k));
      statement.setInt(++parameter, timeline);
      statement.setLong(++parameter, before);
      statement.setObject(++parameter, AFTER_ALL);
      statement.setLong(++parameter, range[1]);
      statement.setLong(++parameter, range[0]);
    }
    try (ResultSet row = statement.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      int rows = 0;
      while (row.next()) {
        rows++;
        for (int column = 1; column <= columns; column++) {
          row.getString(column);
        }
      }
      if (rows > PAGE) {
        throw new IllegalStateException("more than a page");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
