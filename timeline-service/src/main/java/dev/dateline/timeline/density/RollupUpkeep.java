package dev.dateline.timeline.density;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Folds what writers left in {@code density_pending} into {@code density}, many changes at once.
 * Any number of instances may try; one does it. A crash loses nothing: a portion is taken and
 * counted in one transaction.
 */
@ApplicationScoped
class RollupUpkeep {
  /** Namespace of the advisory locks, told apart from those of other features. */
  private static final int LOCKS = 10;

  private static final int PORTION = 50_000;

  private final DataSource database;

  RollupUpkeep(DataSource database) {
    this.database = database;
  }

  /** Folds all that waits. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void fold() throws SQLException {
    try (Connection connection = database.getConnection()) {
      long taken = PORTION;
      while (taken > 0) {
        taken = foldPortion(connection);
      }
    }
  }

  private static long foldPortion(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement lock = connection.createStatement()) {
      try (ResultSet locked =
          lock.executeQuery("select pg_try_advisory_xact_lock(" + LOCKS + ", 0)")) {
        locked.next();
        if (!locked.getBoolean(1)) {
          return 0;
        }
      }
      return fold(connection);
    } finally {
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static long fold(Connection connection) throws SQLException {
    try (PreparedStatement fold = connection.prepareStatement("select density_fold(?)")) {
      fold.setInt(1, PORTION);
      try (ResultSet folded = fold.executeQuery()) {
        folded.next();
        return folded.getLong(1);
      }
    }
  }
}
