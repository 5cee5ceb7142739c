package dev.dateline.timeline.facet;

import dev.dateline.timeline.search.Facet;
import dev.dateline.timeline.search.Sql;
import java.util.List;

/** Counts the values of facets in one statement. */
final class FacetSql {
  /** Columns that a sample of events needs. */
  static final String COLUMNS =
      "id, kind, factuality, precision, status, participants, places, tags";

  private FacetSql() {}

  /**
   * Rows of facet, value and n, each facet's most frequent value first; before them one without a
   * facet, whose n is the sample's size.
   */
  static Sql of(Sql sample, List<Facet> facets, int size) {
    Sql sql =
        Sql.of("with sample as materialized (")
            .add(sample)
            .add(") select cast(null as text) as facet, null as value, count(*) as n, 0 as place")
            .add(" from sample");
    for (Facet facet : facets) {
      sql.add(
              " union all (select ?, value, n, row_number() over (order by n desc, value)",
              facet.name())
          .add(" from (" + counts(facet) + ") counted")
          .add(" order by n desc, value limit ?)", size);
    }
    return sql.add(" order by facet nulls first, place");
  }

  private static String counts(Facet facet) {
    return switch (facet) {
      case PARTICIPANT -> ofNames("participants");
      case PLACE -> ofNames("places");
      case TAG -> ofNames("tags");
      case SOURCE ->
          "select a.publisher as value, count(distinct s.id) as n from sample s"
              + " join evidence v on v.event_id = s.id join article_cards a using (article_id)"
              + " where a.publisher is not null group by 1";
      case KIND -> ofColumn("kind");
      case FACTUALITY -> ofColumn("factuality");
      case PRECISION -> ofColumn("precision");
      case STATUS -> ofColumn("status");
    };
  }

  private static String ofNames(String column) {
    return "select name as value, count(distinct id) as n from sample, unnest("
        + column
        + ") name group by 1";
  }

  private static String ofColumn(String column) {
    return "select "
        + column
        + " as value, count(*) as n from sample where "
        + column
        + " is not null group by 1";
  }
}
