package dev.dateline.timeline.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the parameters of a statement one after the other. */
final class Binder {
  private final PreparedStatement statement;
  private int index;

  Binder(PreparedStatement statement) {
    this.statement = statement;
  }

  Binder add(long value) throws SQLException {
    statement.setLong(++index, value);
    return this;
  }

  Binder add(int value) throws SQLException {
    statement.setInt(++index, value);
    return this;
  }

  Binder add(Object value) throws SQLException {
    statement.setObject(++index, value);
    return this;
  }
}
