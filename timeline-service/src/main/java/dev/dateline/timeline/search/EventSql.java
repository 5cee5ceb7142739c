package dev.dateline.timeline.search;

import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.search.EventFilter.Undated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of event lists. Its conditions are those of {@link dev.dateline.model.range.QueryBounds}.
 *
 * <p>An index on a range finds what overlaps but must sort it. So events are kept in classes by
 * length: one of class k starts at most 4^k days before the range, which makes a page one bounded,
 * ordered, limited index scan per class. Each scan has one bound where it starts, the nearer of
 * range and cursor, as a comparison of rows: with two conditions the index is read from the wrong
 * place. Classes and limits stand in the text: of parameters PostgreSQL assumes so much that it
 * would plan the statement anew each time, which takes longer than running it.
 */
final class EventSql {
  /** Class of what is longer than all others, or open: nothing bounds where it starts. */
  static final int UNBOUNDED_CLASS = 13;

  /**
   * So many events per class are looked at for a filter before its own index is asked: a common
   * word need not be common in the range.
   */
  static final int LOOKED_AT = 20_000;

  /** The most important hits, among which a ranking is made and key events are chosen. */
  static final int RANKED = 10_000;

  /** Greater than every UUIDv7: with it a comparison of rows is one of days. */
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String COLUMNS =
      """
      e.id, e.title, e.kind, e.edtf, e.factuality, cast(e.participants as text) as participants,
        cast(e.places as text) as places, e.importance, e.confidence, e.sources, e.origin, e.status,
        e.starred, cast(e.tags as text) as tags, e.version, e.created_at, e.updated_at, e.earliest,
        case when e.sources > 0 then cast(array(
          select a.publisher from evidence s join article_cards a on a.article_id = s.article_id
          where s.event_id = e.id and a.publisher is not null) as text)
        end as publishers, case when e.sources > 1 and 'date' <> all (e.edited) then cast(array(
          select c.edtf from claims c where c.event_id = e.id and c.made_by = 'EXTRACTOR') as text)
        end as told\
      """;

  private final int timeline;
  private final EventFilter filter;
  private final Conditions conditions;
  private final Window window;
  private final @Nullable String words;

  EventSql(
      int timeline,
      EventFilter filter,
      Conditions conditions,
      Window window,
      @Nullable String words) {
    this.timeline = timeline;
    this.filter = filter;
    this.conditions = conditions;
    this.window = window;
    this.words = words;
  }

  /** Dated events behind (or before) a cursor, in order, found by walking the dates. */
  Sql walk(Cursor cursor, int wanted) {
    return rows(
        cursor,
        Sql.of("select id, earliest from (")
            .add(branches("id, earliest", cursor, wanted))
            .add(") branches order by " + order(cursor) + " limit " + wanted));
  }

  /** Columns of so many dated events, then undated ones when they are asked for. */
  Sql walked(String columns, int wanted) {
    Sql walked =
        Sql.of("select " + columns + " from (").add(branches(columns, Cursor.FIRST, wanted));
    if (filter.undated() == Undated.INCLUDE) {
      walked
          .add(" union all select " + columns + " from events where ")
          .add(conditions.all())
          .add(" and earliest is null");
    }
    return walked.add(") branches limit " + wanted);
  }

  private Sql branches(String columns, Cursor cursor, int wanted) {
    Sql branches = new Sql();
    String union = "";
    for (int k = Conditions.smallestClass(filter.values()); k <= UNBOUNDED_CLASS; k++) {
      branches.add(union).add("(").add(branch(columns, k, cursor, wanted)).add(")");
      union = " union all ";
    }
    return branches;
  }

  /** Of one class. With filters, no more than {@link #LOOKED_AT} events are looked at. */
  private Sql branch(String columns, int spanClass, Cursor cursor, int wanted) {
    String sorted = " order by " + order(cursor) + " limit ";
    Sql walked =
        new Sql()
            .add(conditions.visible())
            .add(" and earliest is not null and span_class = " + spanClass)
            .add(" and (earliest, id) ")
            .add(start(spanClass, cursor))
            .add(" and ")
            .add(window.sql());
    if (conditions.filters().isEmpty()) {
      return Sql.of("select " + columns + " from events where ").add(walked).add(sorted + wanted);
    }
    return Sql.of("select " + columns + " from (select * from events where ")
        .add(walked)
        .add(sorted + LOOKED_AT)
        .add(") events where true")
        .add(conditions.filters())
        .add(sorted + wanted);
  }

  private Sql start(int spanClass, Cursor cursor) {
    long day = cursor.day();
    if (cursor.backward()) {
      long to = window.to();
      boolean cursorIsEarlier = day < to;
      // Where reading ends needs its own bound: the other conditions stop no scan.
      return Sql.of(
          "< (?, ?) and earliest > ?",
          cursorIsEarlier ? day : to,
          cursorIsEarlier ? cursor.id() : BEFORE_ALL,
          lastDayBefore(spanClass));
    }
    long before = lastDayBefore(spanClass);
    boolean cursorIsLater = day >= before;
    return Sql.of(
        "> (?, ?)", cursorIsLater ? day : before, cursorIsLater ? cursor.id() : AFTER_ALL);
  }

  /** The last day on which an event of this class can start and yet end before the window. */
  private long lastDayBefore(int spanClass) {
    long longest = 1L << (2 * spanClass);
    boolean bounded =
        spanClass < UNBOUNDED_CLASS && window.from() > QueryBounds.OPEN_PAST + longest;
    return bounded ? window.from() - longest : QueryBounds.OPEN_PAST;
  }

  /** A row per class of which {@link #walk} has not looked at all. */
  Sql walkedOn(Cursor cursor) {
    Sql all = new Sql();
    String union = "";
    for (int k = Conditions.smallestClass(filter.values()); k <= UNBOUNDED_CLASS; k++) {
      all.add(union)
          .add("(select 1 from events where ")
          .add(conditions.visible())
          .add(" and earliest is not null and span_class = " + k)
          .add(" and (earliest, id) ")
          .add(start(k, cursor))
          .add(" and ")
          .add(window.sql())
          .add(" order by " + order(cursor) + " offset " + (LOOKED_AT - 1) + " limit 1)");
      union = " union all ";
    }
    return all;
  }

  /**
   * The same events as {@link #walk}, found by the filters' own indexes. These go first: the
   * planner misjudges words it has not seen, and would walk the dates for a rare one.
   */
  Sql hits(Cursor cursor, int wanted) {
    Sql ids =
        Sql.of(
                "select id, earliest from hits where (earliest, id) "
                    + (cursor.backward() ? "<" : ">"))
            .add(
                " (?, ?) order by " + order(cursor) + " limit ?",
                cursor.day(),
                cursor.id(),
                wanted);
    return Sql.of("with hits as materialized (select id, earliest from events where ")
        .add(conditions.all())
        .add(" and ")
        .add(dated())
        .add(") ")
        .add(rows(cursor, ids));
  }

  /** Undated events behind (or before) a cursor, by id. */
  Sql undated(Cursor cursor, int wanted) {
    boolean backward = cursor.backward();
    return rows(
        cursor,
        Sql.of("select id, earliest from events where ")
            .add(conditions.all())
            .add(" and earliest is null and id " + (backward ? "<" : ">") + " ?", cursor.id())
            .add(" order by id" + (backward ? " desc" : "") + " limit " + wanted));
  }

  /** Number of undated events; from the counts that are kept, when nothing else is asked for. */
  Sql countUndated() {
    if (filter.asksOnlyFor(Set.of())) {
      return Sql.of(
          """
          select coalesce((select starts[1] from density
              where timeline_id = ? and facet = 0 and value = '' and unit = -1 and block = 0), 0)
            + coalesce((select sum(events)::bigint
              from density_pending waiting cross join lateral unnest(waiting.earliest) day
              where timeline_id = ? and day is null), 0)
          """,
          timeline,
          timeline);
    }
    return Sql.of("select count(*) from events where ")
        .add(conditions.all())
        .add(" and earliest is null");
  }

  /** Ids of all that match, dates included, with what else is asked for. */
  Sql matching(String columns) {
    return Sql.of("select " + columns + " from events where ")
        .add(conditions.all())
        .add(" and ")
        .add(whenever());
  }

  /** What the planner makes of the filters alone. */
  Sql estimate() {
    return Sql.of("explain (format json) select from events where ").add(conditions.all());
  }

  /** Id, first possible day and prominence of the most important events. */
  Sql mostImportant() {
    return Sql.of("select id, earliest, prominence from events where ")
        .add(conditions.all())
        .add(" and ")
        .add(whenever())
        .add(" order by prominence desc, id limit " + RANKED);
  }

  /** The most important hits by rank, best first; the column {@code examined} counts them. */
  Sql ranked(Cursor cursor, int wanted) {
    String query = words == null ? "" : words;
    Sql best =
        Sql.of("select id, earliest, prominence, search from events where ")
            .add(conditions.all())
            .add(" and ")
            .add(whenever())
            .add(" order by prominence desc, id limit " + (RANKED + 1));
    boolean backward = cursor.backward();
    return Sql.of("with best as materialized (")
        .add(best)
        .add("), ranked as (select id, earliest, ")
        .add("cast(ts_rank(search, cast(? as tsquery)) as double precision) as rank", query)
        .add(" from best order by prominence desc, id limit " + RANKED + "), ")
        .add("page as (select id, rank from ranked")
        .add(" where (rank, id) " + (backward ? ">" : "<") + " (?, ?)", cursor.rank(), cursor.id())
        .add(" order by rank " + (backward ? ", id" : "desc, id desc") + " limit ?) ", wanted)
        .add("select " + COLUMNS + ", page.rank, (select count(*) from page) as found,")
        .add(" (select count(*) from best) as examined")
        .add(snippet())
        .add(" from page join events e on e.id = page.id order by page.rank desc, e.id desc");
  }

  /** Events by their ids, in order of dates. */
  Sql byId(UUID[] ids) {
    return Sql.of("select " + COLUMNS)
        .add(snippet())
        .add(" from events e where e.id = any (?) order by e.earliest, e.id", (Object) ids);
  }

  /**
   * The columns of a page, in the order in which it was found: sorting it again would take longer
   * than finding it. Read backward it is turned round, and the column {@code found} counts it,
   * since the one too many comes first.
   */
  private Sql rows(Cursor cursor, Sql ids) {
    Sql sql = Sql.of("select " + COLUMNS);
    if (cursor.backward()) {
      sql.add(", count(*) over () as found");
    }
    if (countsUndated()) {
      sql.add(", (").add(countUndated()).add(") as undated");
    }
    return sql.add(snippet())
        .add(" from (")
        .add(ids)
        .add(") page join events e on e.id = page.id order by page.earliest, page.id");
  }

  /** Whether each row of a page holds {@link #countUndated} in a column {@code undated}. */
  boolean countsUndated() {
    return filter.undated() == Undated.EXCLUDE && filter.asksOnlyFor(Set.of());
  }

  private Sql snippet() {
    return words == null || words.isEmpty() ? new Sql() : Snippet.sql(words);
  }

  private Sql dated() {
    return Sql.of("earliest is not null and ").add(window.sql());
  }

  /** Dates as the filter has it, undated ones included or not. */
  private Sql whenever() {
    if (filter.undated() == Undated.ONLY) {
      return Sql.of("earliest is null");
    }
    return filter.undated() == Undated.EXCLUDE
        ? dated()
        : Sql.of("(earliest is null or (").add(dated()).add("))");
  }

  private static String order(Cursor cursor) {
    return cursor.backward() ? "earliest desc, id desc" : "earliest, id";
  }
}
