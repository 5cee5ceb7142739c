package db.migration;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Fills in what SQL cannot read from EDTF, for rows that were there before the columns. */
// Flyway reads the version from the name.
public class V31__Fill_in_precision extends BaseJavaMigration {
  private static final int PORTION = 1_000;

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    fill(
        connection,
        "select id, edtf from events where edtf is not null and precision is null",
        "update events set precision = ? where id = ?",
        (update, date) -> {
          update.setString(1, date.precision().name());
          return 2;
        });
    fill(
        connection,
        "select article_id, published_edtf from article_cards where published_edtf is not null",
        "update article_cards set published_earliest = ?, published_latest = ? where article_id = ?",
        (update, date) -> {
          DayBounds days = date.bounds();
          update.setObject(1, days.isClosed() ? days.earliest() : null, Types.BIGINT);
          update.setObject(2, days.isClosed() ? days.latestExclusive() : null, Types.BIGINT);
          return 3;
        });
  }

  /** Sets the columns of an update; answers the index of the parameter behind them, the id. */
  private interface Columns {
    int set(PreparedStatement update, Edtf date) throws SQLException;
  }

  private static void fill(Connection connection, String select, String update, Columns columns)
      throws SQLException {
    try (PreparedStatement rows = connection.prepareStatement(select);
        PreparedStatement change = connection.prepareStatement(update)) {
      rows.setFetchSize(PORTION);
      int waiting = 0;
      try (ResultSet row = rows.executeQuery()) {
        while (row.next()) {
          change.setObject(columns.set(change, Edtf.parse(row.getString(2))), row.getObject(1));
          change.addBatch();
          if (++waiting % PORTION == 0) {
            change.executeBatch();
          }
        }
      }
      change.executeBatch();
    }
  }
}
