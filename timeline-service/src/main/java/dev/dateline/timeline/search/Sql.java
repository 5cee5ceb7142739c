package dev.dateline.timeline.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** SQL with its parameters, put together piece by piece; no value ever becomes text. */
public final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * A piece with a value for each question mark: numbers, texts, UUIDs, or arrays of texts or
   * UUIDs.
   */
  public static Sql of(String text, Object... values) {
    return new Sql().add(text, values);
  }

  /** Adds a piece with a value for each question mark. */
  public Sql add(String more, Object... moreValues) {
    text.append(more);
    values.addAll(Arrays.asList(moreValues));
    return this;
  }

  /** Adds what was put together elsewhere. */
  public Sql add(Sql other) {
    text.append(other.text);
    values.addAll(other.values);
    return this;
  }

  public boolean isEmpty() {
    return text.length() == 0;
  }

  /** The statement with its parameters set. */
  public PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text.toString());
    try {
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        if (value instanceof String[] texts) {
          statement.setArray(i + 1, connection.createArrayOf("text", texts));
        } else if (value instanceof UUID[] ids) {
          statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
        } else {
          statement.setObject(i + 1, value);
        }
      }
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
