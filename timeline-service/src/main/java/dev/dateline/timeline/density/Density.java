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

  /** Days of ten thousand million years: beyond, nobody asks for a histogram. */
  private static final long MAX_DAYS = 3_652_425_000_000L;

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
   * @throws ProblemException 404 for an unknown timeline, 400 for a range too far away or too long
   *     to count
   */
  DensityView of(DensityRequest request) {
    Timeline timeline = timelines.require(request.timeline());
    requireNear("from", request.range().from(), QueryBounds.OPEN_PAST);
    requireNear("to", request.range().to(), QueryBounds.OPEN_FUTURE);
    try (Connection connection = database.getConnection()) {
      Extent extent = extent(connection, timeline, request.words());
      DayRange range = extent.fill(request.range(), request.buckets());
      if (range == null) {
        return new DensityView(Wire.name(BucketUnit.DAY), List.of(), extent.undated());
      }
      Histogram histogram = Histogram.over(range, request.buckets());
      count(connection, timeline, request.words(), range, histogram);
      return new DensityView(Wire.name(histogram.unit()), histogram.buckets(), extent.undated());
    } catch (SQLException e) {
      throw new IllegalStateException("events could not be counted", e);
    }
  }

  private static void requireNear(String parameter, long day, long open) {
    if (day != open && (day < -MAX_DAYS || day > MAX_DAYS)) {
      throw ProblemException.parameter(parameter, "is too far away to count");
    }
  }

  /** The known ends of all that match. */
  private record Extent(@Nullable Long earliest, @Nullable Long latest, long undated) {

    /**
     * The asked range, its open ends replaced by known ones as far as the buckets reach; null when
     * that leaves nothing.
     */
    @Nullable DayRange fill(DayRange asked, int buckets) {
      long from = asked.from();
      long to = asked.to();
      if (from == QueryBounds.OPEN_PAST) {
        from = near(earliest != null ? earliest : latest != null ? latest - 1 : to - 1);
      }
      if (to == QueryBounds.OPEN_FUTURE) {
        to = near(latest != null ? latest : earliest != null ? earliest + 1 : from + 1);
      }
      boolean nothingKnown = earliest == null && latest == null && asked.equals(DayRange.ALL);
      return nothingKnown || from >= to ? null : fit(asked, new DayRange(from, to), buckets);
    }

    /** Gives up what does not fit at an end that nobody asked for. */
    private static DayRange fit(DayRange asked, DayRange range, int buckets) {
      BucketUnit coarsest = BucketUnit.MILLENNIUM;
      long first = coarsest.bucketOf(range.from());
      long last = coarsest.bucketOf(range.to() - 1);
      if (last - first < buckets) {
        return range;
      }
      if (asked.from() == QueryBounds.OPEN_PAST) {
        return new DayRange(coarsest.firstDay(last - buckets + 1), range.to());
      }
      if (asked.to() == QueryBounds.OPEN_FUTURE) {
        return new DayRange(range.from(), coarsest.firstDay(first + buckets));
      }
      throw ProblemException.parameter(
          "from", "lies more than " + buckets + " millennia, the longest buckets, before the end");
    }

    private static long near(long day) {
      return Math.max(-MAX_DAYS, Math.min(MAX_DAYS, day));
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
