package dev.dateline.timeline.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL of event lists. Its conditions are those of {@link dev.dateline.model.range.QueryBounds}.
 *
 * <p>An index on a range finds what overlaps but must sort it. So events are kept in classes by
 * length: one of class k starts at most 4^k days before the range, which makes a page one bounded,
 * ordered, limited index scan per class. Each scan has one lower bound, the larger of range and
 * cursor, as a comparison of rows: with two conditions the index is read from the wrong place.
 */
final class EventSql {
  /** Class of what is longer than all others, or open: nothing bounds where it starts. */
  static final int UNBOUNDED_CLASS = 13;

  private static final String COLUMNS =
      """
      e.id, e.title, e.kind, e.edtf, e.factuality, e.participants, e.places, e.importance,
        e.confidence, e.sources, e.origin, e.status, e.starred, e.tags, e.version,
        e.created_at, e.updated_at, e.earliest
      """;

  private static final String IN_RANGE = "earliest < ? and latest > ?";
  private static final String CERTAINLY_IN_RANGE =
      IN_RANGE + " and certain_from < ? and certain_to > ?";

  private EventSql() {}

  /**
   * Dated events in order. Per class: timeline, class, lower bound (day, id), to, from, for certain
   * ones once more to, from, and the limit; then the limit.
   */
  static String dated(boolean certain) {
    String branch =
        """
        (select id, earliest from events
          where timeline_id = ? and span_class = ? and (earliest, id) > (?, ?) and %s
            and deleted_at is null and earliest is not null
          order by earliest, id limit ?)
        """
            .formatted(range(certain));
    String branches =
        IntStream.rangeClosed(0, UNBOUNDED_CLASS)
            .mapToObj(spanClass -> branch)
            .collect(Collectors.joining("union all\n"));
    return """
    select %s
    from (select id from (%s) branches order by earliest, id limit ?) page
    join events e on e.id = page.id order by e.earliest, e.id
    """
        .formatted(COLUMNS, branches);
  }

  /**
   * Dated events that hold words, in order. The text index goes first: the planner misjudges words
   * it has not seen, and would walk the dates for a rare one. Parameters: timeline, words, lower
   * bound (day, id), to, from, for certain ones once more to, from, and the limit.
   */
  static String datedWithWords(boolean certain) {
    return """
    with hits as materialized (
      select id, earliest from events
      where timeline_id = ? and search @@ websearch_to_tsquery('english', ?)
        and (earliest, id) > (?, ?) and %s and deleted_at is null),
    page as (select id from hits order by earliest, id limit ?)
    select %s from page join events e on e.id = page.id order by e.earliest, e.id
    """
        .formatted(range(certain), COLUMNS);
  }

  /** Undated events by id: timeline, with words the words, id of the cursor, limit. */
  static String undated(boolean words) {
    return """
    select %s from events e
    where e.timeline_id = ? %s and e.id > ? and e.earliest is null and e.deleted_at is null
    order by e.id limit ?
    """
        .formatted(COLUMNS, words("e.", words));
  }

  /** Number of undated events: timeline, with words the words. */
  static String countUndated(boolean words) {
    return """
    select count(*) from events
    where timeline_id = ? %s and earliest is null and deleted_at is null
    """
        .formatted(words("", words));
  }

  private static String range(boolean certain) {
    return certain ? CERTAINLY_IN_RANGE : IN_RANGE;
  }

  private static String words(String alias, boolean words) {
    return words ? "and " + alias + "search @@ websearch_to_tsquery('english', ?)" : "";
  }
}
