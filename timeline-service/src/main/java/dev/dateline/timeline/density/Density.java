package dev.dateline.timeline.density;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.facet.FacetCounts;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.EventFilter.Undated;
import dev.dateline.timeline.search.Facet;
import dev.dateline.timeline.search.SearchPlan;
import dev.dateline.timeline.search.SearchPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Counts events per stretch of time. */
@ApplicationScoped
public class Density {
  private final DataSource database;
  private final SearchPlanner planner;
  private final FacetCounts facets;

  Density(DataSource database, SearchPlanner planner, FacetCounts facets) {
    this.database = database;
    this.planner = planner;
    this.facets = facets;
  }

  /**
   * The histogram of what is asked for.
   *
   * @throws ProblemException 404 for an unknown timeline, 400 for a range too far away or too long
   *     to count
   */
  DensityView of(DensityRequest request) {
    DayRange asked = request.filter().range();
    requireNear("from", asked.from(), QueryBounds.OPEN_PAST);
    requireNear("to", asked.to(), QueryBounds.OPEN_FUTURE);
    try (Connection connection = database.getConnection()) {
      // One snapshot for all; and only so does the driver fetch in portions.
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        return of(connection, request);
      } finally {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("events could not be counted", e);
    }
  }

  private DensityView of(Connection connection, DensityRequest request) throws SQLException {
    Counts counts = counts(connection, request.filter());
    long undated = counts.undated(connection);
    DayRange asked = request.filter().range();
    boolean open = asked.from() == QueryBounds.OPEN_PAST || asked.to() == QueryBounds.OPEN_FUTURE;
    Extent extent = open ? counts.extent(connection) : Extent.NONE;
    DayRange range = extent.fill(asked, request.buckets());
    if (range == null) {
      return new DensityView(Wire.name(BucketUnit.DAY), List.of(), undated, List.of());
    }
    Histogram histogram = Histogram.over(range, request.buckets());
    fill(connection, request.filter(), histogram);
    return new DensityView(
        Wire.name(histogram.unit()),
        histogram.buckets(),
        undated,
        series(connection, request, range));
  }

  private List<DensityView.Series> series(
      Connection connection, DensityRequest request, DayRange range) throws SQLException {
    List<DensityView.Series> series = new ArrayList<>();
    Facet by = request.by();
    if (by != null) {
      EventFilter filter = request.filter().over(range);
      for (String value : facets.mostFrequent(connection, filter, by)) {
        EventFilter one = filter.with(by, value);
        Histogram histogram = Histogram.over(range, request.buckets());
        fill(connection, one, histogram);
        series.add(new DensityView.Series(by.wireValue(value), histogram.buckets()));
      }
    }
    return series;
  }

  /** Counts all of each bucket, also where the first and the last one reach beyond the range. */
  private void fill(Connection connection, EventFilter filter, Histogram histogram)
      throws SQLException {
    counts(connection, filter.over(histogram.range())).fill(connection, histogram);
  }

  private Counts counts(Connection connection, EventFilter filter) throws SQLException {
    SearchPlan plan = planner.plan(connection, filter.with(Undated.EXCLUDE), 1);
    Counts exact = new EventCounts(plan);
    return RolledUpCounts.of(plan.timeline(), filter, exact).orElse(exact);
  }

  private static void requireNear(String parameter, long day, long open) {
    if (day != open && (day < -Extent.MAX_DAYS || day > Extent.MAX_DAYS)) {
      throw ProblemException.parameter(parameter, "is too far away to count");
    }
  }
}
