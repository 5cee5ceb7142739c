package dev.dateline.timeline.density;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts events per stretch of time, reading the dates of all that match. */
@ApplicationScoped
public class Density {
  private static final String MATCHING =
      " from events where timeline_id = ? and (? or search @@ websearch_to_tsquery('english', ?))"
          + " and deleted_at is null";
  private static final String EXTENT =
      "select min(nullif(earliest, ?)), max(nullif(latest, ?)),"
          + " count(*) filter (where earliest is null)"
          + MATCHING;
  private static final String BOUNDS =
      "select earliest, latest, certain_from, certain_to"
          + MATCHING
          + " and earliest < ? and latest > ?";

  /** Days of a hundred thousand millennia: beyond, nobody asks for a histogram. */
  private static final long MAX_DAYS = 36_524_250_000L;

  private static final int FETCH_SIZE = 10_000;

  private final DataSource database;
  private final Timelines timelines;

  Density(DataSource database, Timelines timelines) {
    this.database = database;
    this.timelines = timelines;
  }

  /**
   * The histogram of what is asked for.
   *
   * @throws ProblemException 404 for an unknown timeline, 400 for a range too long to count
   */
  DensityView of(DensityRequest request) {
    Timeline timeline = timelines.require(request.timeline());
    try (Connection connection = database.getConnection()) {
      Extent extent = extent(connection, timeline, request.words());
      DayRange range = extent.fill(request.range());
      if (range == null) {
        return new DensityView(Wire.name(BucketUnit.DAY), List.of(), extent.undated());
      }
      if (range.from() < -MAX_DAYS || range.to() > MAX_DAYS) {
        throw ProblemException.parameter("from", "is too far away to count: narrow the range");
      }
      Histogram histogram = Histogram.over(range, request.buckets());
      count(connection, timeline, request.words(), range, histogram);
      return new DensityView(Wire.name(histogram.unit()), histogram.buckets(), extent.undated());
    } catch (SQLException e) {
      throw new IllegalStateException("events could not be counted", e);
    }
  }

  /** The known ends of all that match. */
  private record Extent(@Nullable Long earliest, @Nullable Long latest, long undated) {

    /** The asked range, its open ends replaced by known ones; null when that leaves nothing. */
    @Nullable DayRange fill(DayRange asked) {
      long from = asked.from();
      long to = asked.to();
      if (from == QueryBounds.OPEN_PAST) {
        from = earliest != null ? earliest : latest != null ? latest - 1 : to - 1;
      }
      if (to == QueryBounds.OPEN_FUTURE) {
        to = latest != null ? latest : earliest != null ? earliest + 1 : from + 1;
      }
      boolean nothingKnown = earliest == null && latest == null && asked.equals(DayRange.ALL);
      return nothingKnown || from >= to ? null : new DayRange(from, to);
    }
  }

  private static Extent extent(Connection connection, Timeline timeline, @Nullable String words)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(EXTENT)) {
      statement.setLong(1, QueryBounds.OPEN_PAST);
      statement.setLong(2, QueryBounds.OPEN_FUTURE);
      bindMatching(statement, 3, timeline, words);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return new Extent(
            result.getObject(1, Long.class), result.getObject(2, Long.class), result.getLong(3));
      }
    }
  }

  private static void count(
      Connection connection,
      Timeline timeline,
      @Nullable String words,
      DayRange range,
      Histogram histogram)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BOUNDS)) {
      // Only without auto-commit does the driver fetch in portions.
      connection.setAutoCommit(false);
      statement.setFetchSize(FETCH_SIZE);
      bindMatching(statement, 1, timeline, words);
      statement.setLong(4, range.to());
      statement.setLong(5, range.from());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          histogram.add(
              new QueryBounds(
                  row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), false));
        }
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static void bindMatching(
      PreparedStatement statement, int first, Timeline timeline, @Nullable String words)
      throws SQLException {
    statement.setInt(first, timeline.id());
    statement.setBoolean(first + 1, words == null);
    statement.setString(first + 2, words == null ? "" : words);
  }
}
