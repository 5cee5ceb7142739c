package dev.dateline.timeline.key;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.timeline.key.Spread.Candidate;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.EventFilter.Undated;
import dev.dateline.timeline.search.EventRows;
import dev.dateline.timeline.search.SearchPlan;
import dev.dateline.timeline.search.SearchPlanner;
import dev.dateline.timeline.search.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the events that matter most, at a cost that hardly grows with how many there are. */
@ApplicationScoped
class KeyEvents {
  private final DataSource database;
  private final SearchPlanner planner;

  KeyEvents(DataSource database, SearchPlanner planner) {
    this.database = database;
    this.planner = planner;
  }

  /**
   * At most n events as JSON, a {@link KeyEventsView}.
   *
   * @throws dev.dateline.http.problem.ProblemException 404 for an unknown timeline
   */
  byte[] of(EventFilter filter, int n) {
    try (Connection connection = database.getConnection()) {
      SearchPlan plan = planner.plan(connection, filter.with(Undated.EXCLUDE), 1);
      List<Candidate> chosen = Spread.choose(candidates(connection, plan, n), n);
      UUID[] ids = chosen.stream().map(Candidate::id).toArray(UUID[]::new);
      EventRows rows = new EventRows(plan.timeline().slug());
      Sql sql = plan.byId(ids);
      try (PreparedStatement statement = sql.prepare(connection);
          ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(row);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write("{\"items\":[".getBytes(StandardCharsets.UTF_8));
      out.write(rows.elements());
      out.write("]}".getBytes(StandardCharsets.UTF_8));
      return out.toByteArray();
    } catch (SQLException e) {
      throw new IllegalStateException("key events could not be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Candidate> candidates(Connection connection, SearchPlan plan, int n)
      throws SQLException {
    EventFilter filter = plan.filter();
    boolean plain = filter.asksOnlyFor(Set.of()) && filter.match() == Match.POSSIBLE;
    DayRange range = filter.range();
    if (!plain) {
      return candidates(connection, plan.mostImportant(), range);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Sql sql : KeySql.candidates(plan.timeline().id(), range, n)) {
      candidates.addAll(candidates(connection, sql, range));
    }
    return candidates;
  }

  private static List<Candidate> candidates(Connection connection, Sql sql, DayRange range)
      throws SQLException {
    List<Candidate> candidates = new ArrayList<>();
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        // What reaches into the range is shown at its start, however long ago it began.
        long day = Math.max(row.getLong(2), range.from());
        candidates.add(new Candidate(row.getObject(1, UUID.class), day, row.getDouble(3)));
      }
    }
    return candidates;
  }
}
