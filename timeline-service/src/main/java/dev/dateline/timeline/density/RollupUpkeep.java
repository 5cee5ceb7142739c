package dev.dateline.timeline.density;

import dev.dateline.model.range.QueryBounds;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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

  /** Rows, each of them up to 16,384 dates. */
  private static final int PORTION = 10_000;

  private static final int FETCH_SIZE = 20;

  /** Held in memory: 1.5 kB each. */
  private static final int MOST_BLOCKS = 20_000;

  private static final String TAKE =
      "delete from density_pending where ctid = any (array(select ctid from density_pending limit "
          + PORTION
          + ")) returning timeline_id, kind, factuality, precision, events,"
          + " earliest, latest, certain_from, certain_to";

  private final DataSource database;

  RollupUpkeep(DataSource database) {
    this.database = database;
  }

  /** Folds all that waits. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void fold() throws SQLException {
    try (Connection connection = database.getConnection()) {
      int taken = PORTION;
      while (taken == PORTION) {
        taken = foldPortion(connection);
      }
    }
  }

  private static int foldPortion(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      int taken = locked(connection) ? fold(connection) : 0;
      connection.commit();
      return taken;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static boolean locked(Connection connection) throws SQLException {
    try (Statement lock = connection.createStatement();
        ResultSet locked =
            lock.executeQuery("select pg_try_advisory_xact_lock(" + LOCKS + ", 0)")) {
      locked.next();
      return locked.getBoolean(1);
    }
  }

  private static int fold(Connection connection) throws SQLException {
    RollupTable table = new RollupTable(connection);
    Rollup rollup = new Rollup();
    int taken = 0;
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setFetchSize(FETCH_SIZE);
      try (ResultSet row = take.executeQuery()) {
        while (row.next()) {
          taken++;
          add(row, rollup);
          if (rollup.blocks().size() > MOST_BLOCKS) {
            table.add(rollup.blocks());
            rollup = new Rollup();
          }
        }
      }
    }
    if (!rollup.blocks().isEmpty()) {
      table.add(rollup.blocks());
    }
    return taken;
  }

  private static void add(ResultSet row, Rollup rollup) throws SQLException {
    int timeline = row.getInt(1);
    List<CountedSet> sets =
        List.of(
            CountedSet.all(timeline),
            CountedSet.ofKind(timeline, row.getString(2)),
            CountedSet.ofFactuality(timeline, row.getString(3)),
            CountedSet.ofPrecision(timeline, row.getString(4)));
    int events = row.getInt(5);
    Long[] earliest = (Long[]) row.getArray(6).getArray();
    Long[] latest = (Long[]) row.getArray(7).getArray();
    Long[] certainFrom = (Long[]) row.getArray(8).getArray();
    Long[] certainTo = (Long[]) row.getArray(9).getArray();
    for (int i = 0; i < earliest.length; i++) {
      if (earliest[i] == null) {
        rollup.addUndated(sets, events);
      } else {
        rollup.add(
            sets,
            new QueryBounds(earliest[i], latest[i], certainFrom[i], certainTo[i], false),
            events);
      }
    }
  }
}
