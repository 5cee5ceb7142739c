package dev.dateline.timeline.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what a filter means in the database, and which way leads there. */
@ApplicationScoped
public class SearchPlanner {
  /** So many hits cost what one event costs that is walked by. */
  private static final int WALK_FACTOR = 4;

  private final Timelines timelines;
  private final ObjectMapper json;

  SearchPlanner(Timelines timelines, ObjectMapper json) {
    this.timelines = timelines;
    this.json = json;
  }

  /**
   * Prepares a filter.
   *
   * @param wanted how many of the first events will be read
   * @throws ProblemException 404 for an unknown timeline, 400 for a relation to an event that is
   *     not there or has no date
   */
  public SearchPlan plan(Connection connection, EventFilter filter, int wanted)
      throws SQLException {
    Timeline timeline = timelines.require(filter.timeline());
    String words = filter.words() == null ? null : canonical(connection, filter.words());
    Conditions conditions = Conditions.of(timeline.id(), filter, words == null ? "" : words);
    Window window = new Window(filter.range(), filter.match(), List.of());
    for (Relation relation : filter.relations()) {
      Window related = window(connection, timeline, filter, relation);
      conditions.filters().add(" and id <> ?", relation.other());
      if (related == null) {
        conditions.filters().add(" and false");
      } else {
        window = window.and(related);
      }
    }
    EventSql sql = new EventSql(timeline.id(), filter, conditions, window, words);
    boolean walk = !conditions.indexed() || isCommon(connection, sql, wanted);
    return new SearchPlan(timeline, filter, sql, walk, !conditions.filters().isEmpty());
  }

  private static String canonical(Connection connection, Words words) throws SQLException {
    Sql sql = Sql.of("select cast(").add(words.sql()).add(" as text)");
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getString(1);
    }
  }

  private static @Nullable Window window(
      Connection connection, Timeline timeline, EventFilter filter, Relation relation)
      throws SQLException {
    String parameter = Wire.name(relation.kind());
    Sql sql =
        Sql.of(
            "select edtf from events where id = ? and timeline_id = ? and deleted_at is null",
            relation.other(),
            timeline.id());
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      if (!result.next()) {
        throw ProblemException.parameter(parameter, "names no event of this timeline");
      }
      String edtf = result.getString(1);
      Relation.Days days = edtf == null ? null : Relation.Days.of(Edtf.parse(edtf));
      if (days == null) {
        throw ProblemException.parameter(parameter, "names an event whose date is not known");
      }
      return relation.window(days, filter.match());
    } catch (DateTimeException | ArithmeticException e) {
      throw ProblemException.parameter("within", "leads to a day that is too far away");
    }
  }

  /**
   * Whether so many events match that walking by dates meets enough of them sooner than the
   * filters' own indexes have gathered all. Words that PostgreSQL has no statistics of are rare.
   */
  private boolean isCommon(Connection connection, EventSql sql, int wanted) throws SQLException {
    double all =
        single(connection, Sql.of("select reltuples from pg_class where oid = 'events'::regclass"));
    if (all <= 0) {
      return false;
    }
    double hits;
    try (PreparedStatement statement = sql.estimate().prepare(connection);
        ResultSet result = statement.executeQuery()) {
      result.next();
      hits = json.readTree(result.getString(1)).path(0).path("Plan").path("Plan Rows").asDouble();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the plan is no JSON", e);
    }
    double walkedBy = wanted * all / Math.max(hits, 1);
    return walkedBy * WALK_FACTOR < hits;
  }

  private static double single(Connection connection, Sql sql) throws SQLException {
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getDouble(1);
    }
  }
}
