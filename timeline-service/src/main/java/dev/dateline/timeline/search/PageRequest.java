package dev.dateline.timeline.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param query the filter's parameters as they came, for the link to the next page
 * @param limit at most so many events
 * @param cursor behind which event the page starts
 */
record PageRequest(EventFilter filter, String query, int limit, Cursor cursor) {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 500;

  /**
   * Reads the query string.
   *
   * @throws dev.dateline.timeline.api.ProblemException 400 naming the parameter that is wrong
   */
  static PageRequest parse(
      EventFilterParams params, @Nullable String limit, @Nullable String cursor) {
    EventFilter filter = EventFilter.parse(params);
    int size = Parameters.number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
    Cursor start =
        cursor != null
            ? Cursor.parse(cursor)
            : filter.undated() == EventFilter.Undated.ONLY ? Cursor.FIRST_UNDATED : Cursor.FIRST;
    return new PageRequest(filter, query(params, size), size, start);
  }

  /** Where the page behind this cursor is, relative to the origin. */
  String link(Cursor next) {
    return "/api/v1/events?" + query + "&cursor=" + next;
  }

  private static String query(EventFilterParams params, int limit) {
    StringJoiner query = new StringJoiner("&");
    add(query, "timeline", params.timeline);
    add(query, "from", params.from);
    add(query, "to", params.to);
    add(query, "match", params.match);
    add(query, "undated", params.undated);
    add(query, "q", params.q);
    add(query, "limit", Integer.toString(limit));
    return query.toString();
  }

  private static void add(StringJoiner query, String name, @Nullable String value) {
    if (value != null) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
