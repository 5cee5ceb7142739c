package dev.dateline.timeline.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.search.EventFilter.Undated;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Pages of events, from JDBC rows straight to JSON: twice as fast as by way of entities.
 *
 * <p>A page is rendered in memory before the first byte goes out, so that a failure in the middle
 * is an answer with a status.
 */
@ApplicationScoped
class EventSearch {
  /** Greater than every UUIDv7: with it a comparison of rows is one of days. */
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private final JsonFactory json = new JsonFactory();
  private final DataSource database;
  private final Timelines timelines;

  EventSearch(DataSource database, Timelines timelines) {
    this.database = database;
    this.timelines = timelines;
  }

  /**
   * One page.
   *
   * @throws dev.dateline.timeline.api.ProblemException 404 for an unknown timeline
   */
  RenderedPage page(PageRequest request) {
    Timeline timeline = timelines.require(request.filter().timeline());
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    try (Connection connection = database.getConnection();
        JsonGenerator generator = json.createGenerator(out)) {
      generator.writeStartObject();
      generator.writeArrayFieldStart("items");
      PageRows rows = new PageRows(generator, timeline.slug(), request.limit());
      writeRows(connection, timeline, request, rows);
      generator.writeEndArray();
      generator.writeNumberField("undated", leftOut(connection, timeline, request.filter()));
      Cursor next = rows.next();
      String link = next == null ? null : request.link(next);
      generator.writeStringField("next", link);
      generator.writeEndObject();
      generator.flush();
      return new RenderedPage(out.toByteArray(), link);
    } catch (SQLException e) {
      throw new IllegalStateException("the list of events could not be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRows(
      Connection connection, Timeline timeline, PageRequest request, PageRows rows)
      throws SQLException, IOException {
    EventFilter filter = request.filter();
    Long day = request.cursor().day();
    UUID id = request.cursor().id();
    if (day != null && filter.undated() != Undated.ONLY) {
      writeDated(connection, timeline, filter, day, id, rows);
      id = Cursor.FIRST_UNDATED.id();
    }
    if (filter.undated() != Undated.EXCLUDE && rows.wanted() > 0) {
      String sql = EventSql.undated(filter.words() != null);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        Binder binder = new Binder(statement).add(timeline.id());
        addWords(binder, filter.words()).add(id).add(rows.wanted());
        read(statement, rows);
      }
    }
  }

  private static void writeDated(
      Connection connection,
      Timeline timeline,
      EventFilter filter,
      long day,
      UUID id,
      PageRows rows)
      throws SQLException, IOException {
    boolean certain = filter.match() == Match.CERTAIN;
    String words = filter.words();
    DayRange range = filter.range();
    String sql = words == null ? EventSql.dated(certain) : EventSql.datedWithWords(certain);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Binder binder = new Binder(statement);
      if (words != null) {
        binder.add(timeline.id()).add(words).add(day).add(id);
        addRange(binder, range, certain).add(rows.wanted());
      } else {
        for (int spanClass = 0; spanClass <= EventSql.UNBOUNDED_CLASS; spanClass++) {
          long before = lastDayBefore(range, spanClass);
          boolean cursorIsLater = day >= before;
          binder.add(timeline.id()).add(spanClass);
          binder.add(cursorIsLater ? day : before).add(cursorIsLater ? id : AFTER_ALL);
          addRange(binder, range, certain).add(rows.wanted());
        }
        binder.add(rows.wanted());
      }
      read(statement, rows);
    }
  }

  /** The last day on which an event of this class can start and yet end before the range. */
  private static long lastDayBefore(DayRange range, int spanClass) {
    long longest = 1L << (2 * spanClass);
    boolean bounded =
        spanClass < EventSql.UNBOUNDED_CLASS && range.from() > QueryBounds.OPEN_PAST + longest;
    return bounded ? range.from() - longest : QueryBounds.OPEN_PAST;
  }

  private static Binder addRange(Binder binder, DayRange range, boolean certain)
      throws SQLException {
    binder.add(range.to()).add(range.from());
    return certain ? binder.add(range.to()).add(range.from()) : binder;
  }

  private static Binder addWords(Binder binder, @Nullable String words) throws SQLException {
    return words == null ? binder : binder.add(words);
  }

  private static void read(PreparedStatement statement, PageRows rows)
      throws SQLException, IOException {
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(result);
      }
    }
  }

  private static long leftOut(Connection connection, Timeline timeline, EventFilter filter)
      throws SQLException {
    if (filter.undated() != Undated.EXCLUDE) {
      return 0;
    }
    String sql = EventSql.countUndated(filter.words() != null);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      addWords(new Binder(statement).add(timeline.id()), filter.words());
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
