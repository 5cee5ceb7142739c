package dev.dateline.timeline.density;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the numbers of a histogram come from. */
interface Counts {

  /** The known ends of all that match, whatever range is asked for. */
  Extent extent(Connection connection) throws SQLException;

  /** Counts what matches into the buckets of a histogram. */
  void fill(Connection connection, Histogram histogram) throws SQLException;

  /** Undated events that match. */
  long undated(Connection connection) throws SQLException;
}
