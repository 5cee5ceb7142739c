package dev.dateline.deploy.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Whether a server keeps what it has confirmed when the power fails, as it says itself. */
public final class Durability {
  private static final List<String> MUST_BE_ON =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private Durability() {}

  /** The settings that are not as they must be, such as {@code fsync=off}. */
  public static List<String> weaknesses(Connection connection) throws SQLException {
    List<String> weak = new ArrayList<>();
    for (String setting : MUST_BE_ON) {
      String value = show(connection, setting);
      if (value.equals("off")) {
        weak.add(setting + "=" + value);
      }
    }
    return weak;
  }

  static String show(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }
}
