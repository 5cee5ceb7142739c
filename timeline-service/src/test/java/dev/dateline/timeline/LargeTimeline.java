package dev.dateline.timeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A timeline of 60,000 events: enough that PostgreSQL would read the whole table if no index
 * served. Made once per JVM.
 */
public final class LargeTimeline {
  private static @Nullable String slug;

  private LargeTimeline() {}

  /** Its slug. */
  public static synchronized String in(DataSource database) throws SQLException {
    String known = slug;
    if (known == null) {
      known = Api.newTimeline();
      fill(database, known);
      slug = known;
    }
    return known;
  }

  private static void fill(DataSource database, String timeline) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into events (id, timeline_id, version, title, kind, factuality, participants, places,
            tags, importance, confidence, origin, edtf, precision, earliest, latest, certain_from,
            certain_to, created_at, updated_at)
          select gen_random_uuid(), t.id, 0, 'Common word' || n / 3, 'kind' || n %% 50, 'ACTUAL',
            array['Name ' || n %% 3000], array['Place ' || n %% 1000], array['tag' || n %% 500],
            n %% 997 / 997.0, 1, 'ENTERED', 'x', 'DAY', day, day + length, day + length - 1, day + 1,
            now(), now()
          from timelines t, generate_series(1, 60000) n,
            lateral (select n / 2::bigint as day, case when n %% 10 = 0 then n %% 90 + 1 else 1 end as length) d
          where t.slug = '%s'
          """
              .formatted(timeline));
      statement.execute("vacuum analyze events");
    }
  }

  /** PostgreSQL's plan of a statement that is prepared with its parameters. */
  public static String plan(PreparedStatement explain) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet line = explain.executeQuery()) {
      while (line.next()) {
        plan.append(line.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
