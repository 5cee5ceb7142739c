package dev.dateline.timeline.search;

import dev.dateline.model.range.DayRange;
import java.util.List;
import java.util.Map;

/**
 * What a filter asks of events, apart from their dates, as SQL over {@code events}.
 *
 * @param visible which events there are at all, as every index of events says it; what follows is
 *     read behind it
 * @param filters the filter's conditions, each led by {@code and}; empty when there are none
 * @param indexed whether one of them has an index of its own
 */
record Conditions(Sql visible, Sql filters, boolean indexed) {

  /**
   * Conditions of a filter.
   *
   * @param words the full-text query in PostgreSQL's canonical form; empty for none
   */
  static Conditions of(int timeline, EventFilter filter, String words) {
    Sql filters = new Sql();
    boolean indexed = false;
    if (filter.words() != null) {
      filters.add(" and search @@ cast(? as tsquery)", words);
      indexed = true;
    }
    for (Facet facet : Facet.values()) {
      List<String> values = filter.values(facet);
      if (values.isEmpty()) {
        continue;
      }
      String[] array = values.toArray(String[]::new);
      switch (facet.kind()) {
        case NAMES -> filters.add(" and " + facet.column() + " @> ?", (Object) array);
        case SOURCE -> values.forEach(value -> filters.add(told(filter, value)));
        default -> filters.add(" and " + facet.column() + " = any (?)", (Object) array);
      }
      indexed |= facet.kind() != Facet.Kind.CONSTANT;
    }
    if (filter.published() != null && filter.values(Facet.SOURCE).isEmpty()) {
      filters.add(told(filter, ""));
      indexed = true;
    }
    List<String> statuses = filter.values(Facet.STATUS);
    boolean rare = !statuses.isEmpty() && !statuses.contains("ACCEPTED");
    Sql visible =
        Sql.of(
            "timeline_id = ? and deleted_at is null"
                + (statuses.contains("DISMISSED") ? "" : " and status <> 'DISMISSED'")
                + (rare ? " and status <> 'ACCEPTED'" : ""),
            timeline);
    return new Conditions(visible, filters, indexed || rare);
  }

  /** That an article of a source tells of it, published when the filter says. */
  private static Sql told(EventFilter filter, String source) {
    Sql sql =
        Sql.of(
            " and exists (select from evidence v join article_cards a using (article_id)"
                + " where v.event_id = events.id");
    if (source.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      sql.add(" and a.article_id = cast(? as uuid)", source);
    } else if (!source.isEmpty()) {
      sql.add(" and a.publisher = ?", source);
    }
    DayRange published = filter.published();
    if (published != null) {
      sql.add(
          " and a.published_earliest < ? and a.published_latest > ?",
          published.to(),
          published.from());
    }
    return sql.add(")");
  }

  /** Everything together, to be used behind {@code where}. */
  Sql all() {
    return new Sql().add(visible).add(filters);
  }

  /** The smallest class of lengths that dates of the asked precisions can have. */
  static int smallestClass(Map<Facet, List<String>> values) {
    return values.getOrDefault(Facet.PRECISION, List.of("DAY")).stream()
        .mapToInt(Conditions::smallestClass)
        .min()
        .orElse(0);
  }

  private static int smallestClass(String precision) {
    return switch (precision) {
      case "WEEK" -> 2;
      case "MONTH" -> 3;
      case "SEASON", "QUARTER", "HALF_YEAR" -> 4;
      case "YEAR" -> 5;
      case "DECADE" -> 6;
      case "CENTURY" -> 8;
      case "MILLENNIUM" -> 9;
      default -> 0;
    };
  }
}
