package dev.dateline.timeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import dev.dateline.timeline.EmbeddedDatabase;
import dev.dateline.timeline.LargeTimeline;
import dev.dateline.timeline.search.EventFilter.Undated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How PostgreSQL finds what is asked for. Nothing is switched off to please the test. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class PlanTest {
  private static final DayRange YEAR_2000 = new DayRange(10_957, 11_323);
  private static final Map<Facet, List<String>> ANY = Map.of();
  private String timeline;

  @Inject DataSource database;

  @Inject
  @io.quarkus.agroal.DataSource("pages")
  DataSource pages;

  @Inject SearchPlanner planner;

  @BeforeEach
  void fill() throws SQLException {
    timeline = LargeTimeline.in(database);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # query            | words          | facet       | value      | index
          first page         |                |             |            | events_by_day
          later page         |                |             |            | events_by_day
          previous page      |                |             |            | events_by_day
          first page         | common         |             |            | events_by_day
          first page         | word77         |             |            | events_search
          first page         | common word77  |             |            | events_search
          first page         |                | PARTICIPANT | Name 77    | events_by_participant
          first page         |                | PLACE       | Place 77   | events_by_place
          first page         |                | TAG         | tag77      | events_by_tag
          first page         |                | KIND        | kind7      | events_by
          first page         |                | FACTUALITY  | ACTUAL     | events_by_day
          relevance          | word77         |             |            | events_search
          sample             |                |             |            | events_by_day
          sample             | word77         |             |            | events_search
          count of undated   | word77         |             |            | 'events_(search|undated)'
          undated            |                |             |            | events_undated
          """)
  void noQueryReadsTheWholeTable(
      String query,
      @Nullable String words,
      @Nullable Facet facet,
      @Nullable String value,
      String index)
      throws SQLException {
    Map<Facet, List<String>> values =
        facet == null || value == null ? ANY : Map.of(facet, List.of(value));
    EventFilter filter =
        new EventFilter(
            timeline,
            YEAR_2000,
            Match.POSSIBLE,
            Undated.EXCLUDE,
            Words.parse(words),
            values,
            null,
            List.of());
    try (Connection connection = database.getConnection()) {
      String plan = explain(connection, sql(connection, query, filter));

      assertThat(plan).containsPattern(index).doesNotContain("Seq Scan on events");
    }
  }

  @Test
  void theLastPageCostsWhatTheFirstDoes() throws SQLException {
    EventFilter filter =
        new EventFilter(
            timeline, DayRange.ALL, Match.POSSIBLE, Undated.EXCLUDE, null, ANY, null, List.of());
    try (Connection connection = database.getConnection()) {
      SearchPlan plan = planner.plan(connection, filter, 51);
      double first = cost(connection, plan.sql().walk(Cursor.FIRST, 51));
      Cursor late = new Cursor(Cursor.Order.DATED, 29_000, new UUID(0, 0), false);
      double last = cost(connection, plan.sql().walk(late, 51));

      assertThat(last).isLessThan(first * 1.5);
    }
  }

  @Test
  void withoutItsIndexAPageWouldCostAMultiple() throws SQLException {
    try (Connection connection = database.getConnection()) {
      double cost = cost(connection, sql(connection, "first page", filter()));
      connection.setAutoCommit(false);
      try (Statement drop = connection.createStatement()) {
        // The other finds events by classes, too, without their order.
        drop.execute("drop index events_by_day, events_key_of_span");

        Sql page = sql(connection, "first page", filter());
        assertThat(explain(connection, page)).contains("Seq Scan on events");
        assertThat(cost(connection, page)).isGreaterThan(5 * cost);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** To plan a page takes longer than to read it: the plan is made once per connection. */
  @Test
  void aPageIsNotPlannedEachTime() throws SQLException {
    int times = 20;
    try (Connection pooled = pages.getConnection()) {
      Connection connection = pooled.unwrap(Connection.class);
      for (int i = 0; i < times; i++) {
        Cursor cursor = new Cursor(Cursor.Order.DATED, 11_000 + i, new UUID(0, 0), false);
        try (PreparedStatement page =
                planner.plan(connection, filter(), 51).sql().walk(cursor, 51).prepare(connection);
            ResultSet rows = page.executeQuery()) {
          assertThat(rows.next()).isTrue();
        }
      }
      try (Statement statement = connection.createStatement();
          ResultSet plans =
              statement.executeQuery(
                  "select generic_plans, custom_plans from pg_prepared_statements"
                      + " where statement like '%span_class%'")) {
        assertThat(plans.next()).isTrue();
        assertThat(plans.getInt("generic_plans")).isGreaterThan(plans.getInt("custom_plans"));
      }
    }
  }

  private EventFilter filter() {
    return new EventFilter(
        timeline, YEAR_2000, Match.POSSIBLE, Undated.EXCLUDE, null, ANY, null, List.of());
  }

  private Sql sql(Connection connection, String query, EventFilter filter) throws SQLException {
    SearchPlan plan = planner.plan(connection, filter, 51);
    Cursor cursor = Cursor.FIRST;
    if (!query.equals("first page")) {
      boolean backward = query.equals("previous page");
      cursor = new Cursor(Cursor.Order.DATED, 11_100, new UUID(0, 0), backward);
    }
    return switch (query) {
      case "relevance" -> plan.sql().ranked(Cursor.FIRST_RANKED, 51);
      case "sample" -> plan.sample(connection, "id, kind", 10_001);
      case "count of undated" -> plan.countUndated();
      case "undated" -> plan.sql().undated(Cursor.FIRST_UNDATED, 51);
      default -> plan.walk() ? plan.sql().walk(cursor, 51) : plan.sql().hits(cursor, 51);
    };
  }

  private static double cost(Connection connection, Sql sql) throws SQLException {
    String plan = explain(connection, sql);
    return Double.parseDouble(plan.replaceAll("(?s)^.*?cost=[0-9.]+\\.\\.([0-9.]+).*$", "$1"));
  }

  private static String explain(Connection connection, Sql sql) throws SQLException {
    try (PreparedStatement statement = Sql.of("explain ").add(sql).prepare(connection)) {
      return LargeTimeline.plan(statement);
    }
  }
}
