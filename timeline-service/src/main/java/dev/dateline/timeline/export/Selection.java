package dev.dateline.timeline.export;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.SearchPlanner;
import dev.dateline.timeline.search.Sql;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Ids of the events that go out, by first possible day, the undated last. */
@ApplicationScoped
class Selection {
  private static final String THEN =
      """
      select id from (
        select id, status, created_at from events
          where timeline_id = ? and since <= ? and deleted_at is null
        union all
        select id, status, created_at from past_events
          where timeline_id = ? and since <= ? and until > ? and deleted_at is null) then_there
      where status <> 'DISMISSED' order by created_at, id
      """;

  private final SearchPlanner planner;
  private final Timelines timelines;

  Selection(SearchPlanner planner, Timelines timelines) {
    this.planner = planner;
    this.timelines = timelines;
  }

  /**
   * The timeline that a filter means.
   *
   * @throws ProblemException for all that {@link #ids} would refuse
   */
  Timeline timeline(Connection connection, EventFilter filter) throws SQLException {
    return planner.plan(connection, filter, Integer.MAX_VALUE).timeline();
  }

  /** The statement that reads them. */
  PreparedStatement ids(Connection connection, EventFilter filter, @Nullable Instant asOf)
      throws SQLException {
    if (asOf != null) {
      int timeline = timelines.require(filter.timeline()).id();
      var at = asOf.atOffset(ZoneOffset.UTC);
      return Sql.of(THEN, timeline, at, timeline, at, at).prepare(connection);
    }
    return Sql.of("select id from (")
        .add(planner.plan(connection, filter, Integer.MAX_VALUE).matching("id, earliest"))
        .add(") matching order by earliest nulls last, id")
        .prepare(connection);
  }
}
