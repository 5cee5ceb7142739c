package dev.dateline.timeline.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.timeline.search.Cursor.Order;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Puts a page together from its parts: dated events, then undated ones. One event more than the
 * page holds is asked for; that it is there says only that there is another page.
 */
final class Page {
  private static final JsonFactory JSON = new JsonFactory();

  private final PageRequest request;
  private final String timeline;
  private final boolean countsUndated;
  private final Deque<Part> parts = new ArrayDeque<>();
  private int count;
  private boolean more;
  private boolean complete = true;
  private @Nullable Cursor first;
  private @Nullable Cursor last;
  private @Nullable Long undated;

  /**
   * Rows of one query.
   *
   * @param found how many there are, the surplus one included
   */
  record Part(EventRows rows, int found, double firstRank, double lastRank) {}

  /**
   * @param countsUndated whether each row says how many undated events were left out
   */
  Page(PageRequest request, String timeline, boolean countsUndated) {
    this.request = request;
    this.timeline = timeline;
    this.countsUndated = countsUndated;
  }

  /** How many undated events were left out, as the rows say; null when none did. */
  @Nullable Long undated() {
    return undated;
  }

  /** How many rows are still of interest. */
  int wanted() {
    return more ? 0 : request.limit() - count + 1;
  }

  void read(Connection connection, Order order, Sql sql) throws SQLException, IOException {
    add(order, readPart(connection, sql));
  }

  Part readPart(Connection connection, Sql sql) throws SQLException, IOException {
    EventRows rows = new EventRows(timeline);
    int room = request.limit() - count;
    int found = 0;
    double firstRank = 0;
    double lastRank = 0;
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found++;
        // Read backward, the surplus one is the first.
        boolean surplus =
            request.cursor().backward() ? found == 1 && row.getLong("found") > room : found > room;
        if (countsUndated && found == 1) {
          undated = row.getLong("undated");
        }
        if (request.ranked()) {
          complete = row.getLong("examined") <= EventSql.RANKED;
        }
        if (!surplus) {
          if (request.ranked()) {
            lastRank = row.getDouble("rank");
            firstRank = rows.count() == 0 ? lastRank : firstRank;
          }
          rows.add(row);
          if (request.filter().words() != null) {
            rows.addSnippet(row);
          }
        }
      }
    }
    return new Part(rows, found, firstRank, lastRank);
  }

  /** Takes over a part that was read. */
  void add(Order order, Part part) {
    boolean backward = request.cursor().backward();
    if (backward) {
      parts.addFirst(part);
    } else {
      parts.addLast(part);
    }
    more |= part.found() > part.rows().count();
    count += part.rows().count();
    Cursor partFirst = cursor(order, part.rows().first(), part.firstRank(), true);
    Cursor partLast = cursor(order, part.rows().last(), part.lastRank(), false);
    first = first == null || (backward && partFirst != null) ? partFirst : first;
    last = last == null || (!backward && partLast != null) ? partLast : last;
  }

  private static @Nullable Cursor cursor(
      Order order, EventRows.@Nullable Key key, double rank, boolean backward) {
    if (key == null) {
      return null;
    }
    long day = key.day() == null ? 0 : key.day();
    long by = order == Order.RANKED ? Double.doubleToLongBits(rank) : day;
    return new Cursor(order, by, key.id(), backward);
  }

  RenderedPage render(long undated) throws IOException {
    boolean backward = request.cursor().backward();
    // What there was behind or before the cursor has gone: the rest of the list lies on its other
    // side.
    Cursor emptied = count > 0 || request.start() ? null : request.other();
    String next =
        emptied != null && backward ? request.link(emptied) : link(last, backward || more);
    String prev =
        emptied != null && !backward
            ? request.link(emptied)
            : link(first, backward ? more : !request.start());
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    out.write("{\"items\":[".getBytes(StandardCharsets.UTF_8));
    String comma = "";
    for (Part part : parts) {
      if (part.rows().count() > 0) {
        out.write(comma.getBytes(StandardCharsets.UTF_8));
        out.write(part.rows().elements());
        comma = ",";
      }
    }
    out.write("],".getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(rest)) {
      json.writeStartObject();
      json.writeNumberField("undated", undated);
      json.writeStringField("next", next);
      json.writeStringField("prev", prev);
      json.writeBooleanField("complete", complete);
      json.writeArrayFieldStart("snippets");
      for (Part part : parts) {
        for (Snippet snippet : part.rows().snippets()) {
          write(json, snippet);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    // Without its opening brace, which is written already.
    out.write(rest.toByteArray(), 1, rest.size() - 1);
    return new RenderedPage(out.toByteArray(), next, prev);
  }

  private @Nullable String link(@Nullable Cursor cursor, boolean there) {
    return cursor == null || !there ? null : request.link(cursor);
  }

  private static void write(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", snippet.id());
    json.writeStringField("text", snippet.text());
    json.writeArrayFieldStart("marks");
    for (Snippet.Mark mark : snippet.marks()) {
      json.writeStartObject();
      json.writeNumberField("start", mark.start());
      json.writeNumberField("end", mark.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
