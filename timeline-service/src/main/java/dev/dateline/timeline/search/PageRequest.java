package dev.dateline.timeline.search;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.search.Cursor.Order;
import dev.dateline.timeline.search.EventFilter.Undated;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param query the query string without the cursor, for links to other pages
 * @param limit at most so many events
 * @param cursor behind or before which event the page lies
 */
record PageRequest(EventFilter filter, String query, int limit, Cursor cursor, boolean start) {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 500;

  /** How a list is ordered. */
  enum Sort {
    DATE,
    RELEVANCE
  }

  /**
   * Reads what comes beside the filter.
   *
   * @param given all of the query string's parameters
   * @throws ProblemException 400 naming the parameter that is wrong
   */
  static PageRequest of(
      EventFilter filter,
      @Nullable String sort,
      @Nullable String limit,
      @Nullable String cursor,
      Map<String, List<String>> given) {
    boolean ranked = Parameters.constant("sort", sort, Sort.DATE) == Sort.RELEVANCE;
    if (ranked && filter.words() == null) {
      throw ProblemException.parameter("sort", "by relevance needs words to be relevant to, in q");
    }
    int size = Parameters.number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
    Cursor start = cursor == null ? first(ranked, filter.undated()) : Cursor.parse(cursor);
    boolean fits =
        switch (start.order()) {
          case RANKED -> ranked;
          case DATED -> !ranked && filter.undated() != Undated.ONLY;
          case UNDATED -> !ranked && filter.undated() != Undated.EXCLUDE;
        };
    if (!fits) {
      throw ProblemException.parameter("cursor", "is of a list in another order");
    }
    return new PageRequest(filter, query(given), size, start, cursor == null);
  }

  private static Cursor first(boolean ranked, Undated undated) {
    return ranked
        ? Cursor.FIRST_RANKED
        : undated == Undated.ONLY ? Cursor.FIRST_UNDATED : Cursor.FIRST;
  }

  private static Cursor last(boolean ranked, Undated undated) {
    return ranked
        ? Cursor.LAST_RANKED
        : undated == Undated.EXCLUDE ? Cursor.LAST : Cursor.LAST_UNDATED;
  }

  /** The end of the list that the page is read away from. */
  Cursor other() {
    return cursor.backward() ? first(ranked(), filter.undated()) : last(ranked(), filter.undated());
  }

  boolean ranked() {
    return cursor.order() == Order.RANKED;
  }

  /** Where the page behind or before a cursor is, relative to the origin. */
  String link(Cursor other) {
    return "/api/v1/events?" + query + (query.isEmpty() ? "" : "&") + "cursor=" + other;
  }

  private static String query(Map<String, List<String>> given) {
    StringJoiner query = new StringJoiner("&");
    given.forEach(
        (name, values) -> {
          if (!name.equals("cursor")) {
            values.forEach(
                value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
          }
        });
    return query.toString();
  }
}
