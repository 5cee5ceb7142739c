package dev.dateline.timeline.api;

import dev.dateline.contract.fuzz.Known;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * What there is to be changed at the moment: events to be merged, evidence to be split off, changes
 * to be taken back, so that requests succeed that need more than a valid form.
 */
final class LiveEvents implements Known {
  private static final String LIVE =
      """
      select e.id, e.version, c.id as other
        from events e join timelines t on t.id = e.timeline_id
        left join claims c on c.event_id = e.id
       where t.slug = ? and e.deleted_at is null
       order by md5(e.id::text || ?), md5(c.id::text || ?) limit 1""";

  private static final String DELETED =
      """
      select e.id, e.version, e.id as other
        from events e join timelines t on t.id = e.timeline_id
       where t.slug = ? and e.deleted_at is not null and e.merged_into is null
       order by md5(e.id::text || ? || ?) limit 1""";

  private static final String PAIR =
      """
      select e.id, e.version, other.id as other
        from events e join timelines t on t.id = e.timeline_id
        join events other on other.timeline_id = t.id and other.id <> e.id
       where t.slug = ? and e.deleted_at is null and other.deleted_at is null
       order by md5(e.id::text || ?), md5(other.id::text || ?) limit 1""";

  private static final String MERGED =
      """
      select e.id, e.version, other.id as other
        from events e join timelines t on t.id = e.timeline_id
        join events other on other.merged_into = e.id
       where t.slug = ? and e.deleted_at is null
       order by md5(e.id::text || ?), md5(other.id::text || ?) limit 1""";

  private static final String TWICE_SUPPORTED =
      """
      select e.id, e.version, (array_agg(s.id))[1] as other
        from events e join timelines t on t.id = e.timeline_id
        join evidence s on s.event_id = e.id
       where t.slug = ? and e.deleted_at is null
       group by e.id having count(*) > 1
       order by md5(e.id::text || ? || ?) limit 1""";

  private static final String CHANGED =
      """
      select e.id, e.version, max(h.id) as other
        from events e join timelines t on t.id = e.timeline_id
        join history h on h.event_id = e.id
       where t.slug = ? and e.merged_into is null and h.author = 'local' and h.article_id is null
         and h.action not in
           ('CREATED', 'COMMENTED', 'MERGED', 'UNMERGED', 'SPLIT', 'IMPORTED', 'MOVED')
       group by e.id
       order by md5(e.id::text || ? || ?) limit 1""";

  private static final List<String> FORMATS =
      List.of("ndjson", "csv", "timelinejs", "ics", "jsonld", "atom", "geojson");

  private final Connection connection;
  private final Random random;
  private final String timeline;
  private final String spare;
  private final UUID article;
  private final String export;

  /**
   * @param timeline holds the events
   * @param spare a timeline that may be renamed and archived
   * @param article has evidence in the timeline
   * @param export NDJSON of some events
   */
  LiveEvents(
      Connection connection,
      long seed,
      String timeline,
      String spare,
      UUID article,
      String export) {
    this.connection = connection;
    this.random = new Random(seed);
    this.timeline = timeline;
    this.spare = spare;
    this.article = article;
    this.export = export;
  }

  @Override
  public Scene scene(String operation) {
    Map<String, String> found = find(query(operation));
    Map<String, String> values = new HashMap<>();
    values.put("timeline", timeline);
    values.put("slug", operation.equals("changeTimeline") ? spare : timeline);
    values.put("article", article.toString());
    values.put("id", found.getOrDefault("id", UUID.randomUUID().toString()));
    values.put("claim", found.getOrDefault("other", UUID.randomUUID().toString()));
    values.put(
        "If-Match",
        random.nextInt(4) == 0 ? "*" : "\"" + found.getOrDefault("version", "0") + "\"");
    if (random.nextInt(4) == 0) {
      values.put("since", "0");
      values.put("Last-Event-ID", "0");
    }
    if (operation.equals("exportEvents")) {
      // Hardly any request would name one that there is, and nothing that does not go with it.
      values.put("format", FORMATS.get(random.nextInt(FORMATS.size())));
    }
    if (operation.equals("undoChange") && random.nextBoolean()) {
      values.put("entry", found.getOrDefault("other", "999999"));
    }
    return new Scene(values, bodies(operation, found.getOrDefault("other", "none")));
  }

  private static String query(String operation) {
    return switch (operation) {
      case "restoreEvent" -> DELETED;
      case "mergeEvents" -> PAIR;
      case "unmergeEvents" -> MERGED;
      case "splitEvent" -> TWICE_SUPPORTED;
      case "undoChange" -> CHANGED;
      default -> LIVE;
    };
  }

  private Map<String, String> bodies(String operation, String other) {
    return switch (operation) {
      case "mergeEvents", "unmergeEvents" ->
          Map.of("application/json", "{\"event\":\"" + other + "\",\"comment\":\"The same.\"}");
      case "splitEvent" ->
          Map.of("application/json", "{\"evidence\":[\"" + other + "\"],\"comment\":null}");
      case "importEvents" ->
          Map.of(
              "application/x-ndjson",
              export,
              "text/csv",
              "title,date\nA summit,2018-06-12\n\"Another, later\",2019\n",
              "application/vnd.timelinejs+json",
              "{\"events\":[{\"start_date\":{\"year\":2018},"
                  + "\"text\":{\"headline\":\"A summit\"}}]}");
      default -> Map.of();
    };
  }

  private Map<String, String> find(String query) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, timeline);
      statement.setString(2, Integer.toString(random.nextInt()));
      statement.setString(3, Integer.toString(random.nextInt()));
      Map<String, String> found = new HashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        if (row.next()) {
          for (String column : new String[] {"id", "version", "other"}) {
            if (row.getString(column) != null) {
              found.put(column, row.getString(column));
            }
          }
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }
}
