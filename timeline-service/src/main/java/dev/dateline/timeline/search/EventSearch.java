package dev.dateline.timeline.search;

import dev.dateline.timeline.search.Cursor.Order;
import dev.dateline.timeline.search.EventFilter.Undated;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Pages of events.
 *
 * <p>A page is rendered in memory before the first byte goes out, so that a failure in the middle
 * is an answer with a status.
 */
@ApplicationScoped
class EventSearch {
  private final DataSource database;
  private final DataSource pages;
  private final SearchPlanner planner;

  /**
   * @param pages where plans are made once
   */
  EventSearch(
      DataSource database,
      @io.quarkus.agroal.DataSource("pages") DataSource pages,
      SearchPlanner planner) {
    this.database = database;
    this.pages = pages;
    this.planner = planner;
  }

  /**
   * One page.
   *
   * @throws dev.dateline.http.problem.ProblemException 404 for an unknown timeline
   */
  RenderedPage page(PageRequest request) {
    boolean plain = request.filter().asksOnlyFor(Set.of());
    try (Connection pooled = (plain ? pages : database).getConnection()) {
      // The pool's own wraps each value of each row.
      Connection connection = pooled.unwrap(Connection.class);
      int wanted = request.ranked() ? EventSql.RANKED : request.limit() + 1;
      SearchPlan plan = planner.plan(connection, request.filter(), wanted);
      Page page = new Page(request, plan.timeline().slug(), plan.sql().countsUndated());
      if (request.ranked()) {
        page.read(connection, Order.RANKED, plan.sql().ranked(request.cursor(), page.wanted()));
      } else if (request.cursor().backward()) {
        readBackward(connection, plan, request.cursor(), page);
      } else {
        readForward(connection, plan, request.cursor(), page);
      }
      Long known = page.undated();
      return page.render(known == null ? leftOut(connection, plan) : known);
    } catch (SQLException e) {
      throw new IllegalStateException("the list of events could not be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readForward(Connection connection, SearchPlan plan, Cursor cursor, Page page)
      throws SQLException, IOException {
    Cursor undated = cursor;
    if (cursor.order() == Order.DATED) {
      readDated(connection, plan, cursor, page);
      undated = Cursor.FIRST_UNDATED;
    }
    if (plan.filter().undated() != Undated.EXCLUDE && page.wanted() > 0) {
      page.read(connection, Order.UNDATED, plan.sql().undated(undated, page.wanted()));
    }
  }

  private static void readBackward(Connection connection, SearchPlan plan, Cursor cursor, Page page)
      throws SQLException, IOException {
    Cursor dated = cursor;
    if (cursor.order() == Order.UNDATED) {
      page.read(connection, Order.UNDATED, plan.sql().undated(cursor, page.wanted()));
      dated = Cursor.LAST;
    }
    if (plan.filter().undated() != Undated.ONLY && page.wanted() > 0) {
      readDated(connection, plan, dated, page);
    }
  }

  private static void readDated(Connection connection, SearchPlan plan, Cursor cursor, Page page)
      throws SQLException, IOException {
    int wanted = page.wanted();
    if (!plan.walk()) {
      page.read(connection, Order.DATED, plan.sql().hits(cursor, wanted));
      return;
    }
    Page.Part walked = page.readPart(connection, plan.sql().walk(cursor, wanted));
    boolean enough = walked.found() == wanted || !plan.hasFilters();
    if (enough || !exists(connection, plan.sql().walkedOn(cursor))) {
      page.add(Order.DATED, walked);
    } else {
      page.read(connection, Order.DATED, plan.sql().hits(cursor, wanted));
    }
  }

  private static boolean exists(Connection connection, Sql sql) throws SQLException {
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet result = statement.executeQuery()) {
      return result.next();
    }
  }

  private static long leftOut(Connection connection, SearchPlan plan) throws SQLException {
    if (plan.filter().undated() != Undated.EXCLUDE) {
      return 0;
    }
    try (PreparedStatement statement = plan.countUndated().prepare(connection);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
