package dev.dateline.timeline.facet;

import dev.dateline.timeline.facet.FacetsView.Total;
import dev.dateline.timeline.facet.FacetsView.Value;
import dev.dateline.timeline.facet.FacetsView.Values;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.Facet;
import dev.dateline.timeline.search.SearchPlan;
import dev.dateline.timeline.search.SearchPlanner;
import dev.dateline.timeline.search.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Counts values of facets among the events that match, or among so many of them. */
@ApplicationScoped
public class FacetCounts {
  /** So many events are looked at; with more, counts are lower bounds. */
  static final int LOOKED_AT = 10_000;

  private static final int MOST_FREQUENT = 10;

  private final DataSource database;
  private final SearchPlanner planner;

  FacetCounts(DataSource database, SearchPlanner planner) {
    this.database = database;
    this.planner = planner;
  }

  /**
   * The most frequent values of each facet.
   *
   * @param size at most so many values of each
   * @throws dev.dateline.http.problem.ProblemException 404 for an unknown timeline
   */
  FacetsView of(EventFilter filter, List<Facet> facets, int size) {
    try (Connection connection = database.getConnection()) {
      List<Facet> together = facets.stream().filter(facet -> !isChosenFrom(filter, facet)).toList();
      Counted base = count(connection, filter, together, size);
      Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
      values.putAll(base.values);
      for (Facet facet : facets) {
        if (isChosenFrom(filter, facet)) {
          // What was not chosen is counted too: it could be.
          values.putAll(count(connection, filter.without(facet), List.of(facet), size).values);
        }
      }
      return new FacetsView(
          base.total,
          facets.stream()
              .map(facet -> new Values(facet.wireName(), values.getOrDefault(facet, List.of())))
              .toList());
    } catch (SQLException e) {
      throw new IllegalStateException("facets could not be counted", e);
    }
  }

  /** Stored values that most of the matching events have, the most frequent first. */
  public List<String> mostFrequent(Connection connection, EventFilter filter, Facet facet)
      throws SQLException {
    SearchPlan plan = planner.plan(connection, filter, LOOKED_AT);
    List<String> values = new ArrayList<>();
    Sql sql =
        FacetSql.of(
            plan.sample(connection, FacetSql.COLUMNS, LOOKED_AT + 1),
            List.of(facet),
            MOST_FREQUENT);
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        if (row.getString("facet") != null) {
          values.add(row.getString("value"));
        }
      }
    }
    return values;
  }

  private static boolean isChosenFrom(EventFilter filter, Facet facet) {
    return facet.hasOneValue() && !filter.values(facet).isEmpty();
  }

  private record Counted(Total total, Map<Facet, List<Value>> values) {}

  private Counted count(Connection connection, EventFilter filter, List<Facet> facets, int size)
      throws SQLException {
    SearchPlan plan = planner.plan(connection, filter, LOOKED_AT);
    Sql sample = plan.sample(connection, FacetSql.COLUMNS, LOOKED_AT + 1);
    Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
    Total total = new Total(0, "eq");
    try (PreparedStatement statement = FacetSql.of(sample, facets, size).prepare(connection);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        long count = row.getLong("n");
        String name = row.getString("facet");
        if (name == null) {
          // The first row: how many were looked at.
          boolean all = count <= LOOKED_AT;
          total = new Total(Math.min(count, LOOKED_AT), all ? "eq" : "gte");
        } else {
          Facet facet = Facet.valueOf(name);
          values
              .computeIfAbsent(facet, key -> new ArrayList<>())
              .add(
                  new Value(
                      facet.wireValue(row.getString("value")),
                      Math.min(count, LOOKED_AT),
                      total.relation()));
        }
      }
    }
    return new Counted(total, values);
  }
}
