package dev.dateline.http.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** What lies behind a failure. */
final class Causes {
  private static final String CONNECTION_EXCEPTION = "08";

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** The server is stopping, has crashed, or is starting. */
  private static final Set<String> SHUTDOWN = Set.of("57P01", "57P02", "57P03");

  private Causes() {}

  /** The failure itself or the nearest cause of a type. */
  static <T> @Nullable T find(Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  /**
   * Whether the database could not be reached.
   *
   * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">SQLSTATE</a>
   */
  static boolean isLostDatabase(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JDBCConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLTransientConnectionException
          || cause instanceof SQLRecoverableException
          || (cause instanceof SQLException sql && (isLost(sql.getSQLState()) || isOfPool(sql)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lock that others hold was waited for in vain. */
  static boolean isLocked(Throwable failure) {
    SQLException sql = find(failure, SQLException.class);
    return sql != null && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
  }

  /**
   * PostgreSQL gives every failure a state; the pool, when no connection comes free, gives none.
   */
  private static boolean isOfPool(SQLException failure) {
    return failure.getSQLState() == null && failure.getNextException() == null;
  }

  private static boolean isLost(@Nullable String state) {
    return state != null && (state.startsWith(CONNECTION_EXCEPTION) || SHUTDOWN.contains(state));
  }
}
