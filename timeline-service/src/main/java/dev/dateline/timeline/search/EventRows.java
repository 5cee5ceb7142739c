package dev.dateline.timeline.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.date.DateJson;
import dev.dateline.timeline.date.Dispute;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.event.ReviewStatus;
import dev.dateline.timeline.evidence.Publishers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of {@link EventSql} as {@link dev.dateline.timeline.event.EventSummary}, straight
 * from the driver's rows to JSON, separated by commas.
 */
public final class EventRows {
  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator(",").build();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
  private final JsonGenerator json;
  private final String timeline;
  private final List<Snippet> snippets = new ArrayList<>();
  private @Nullable OffsetDateTime lastAt;
  private String lastAtText = "";
  private int count;
  private @Nullable Key first;
  private @Nullable Key last;

  /**
   * What a list is ordered by.
   *
   * @param day null for an undated event
   */
  record Key(@Nullable Long day, UUID id) {}

  public EventRows(String timeline) throws IOException {
    this.timeline = timeline;
    this.json = JSON.createGenerator(bytes);
  }

  /** Writes one row. */
  public void add(ResultSet row) throws SQLException, IOException {
    UUID id = row.getObject("id", UUID.class);
    last = new Key(row.getObject("earliest", Long.class), id);
    if (first == null) {
      first = last;
    }
    count++;
    json.writeStartObject();
    json.writeStringField("id", id.toString());
    json.writeStringField("timeline", timeline);
    json.writeStringField("title", row.getString("title"));
    json.writeStringField("kind", row.getString("kind"));
    writeDate(row.getString("edtf"));
    List<String> told = TextArray.parse(row.getString("told"));
    json.writeBooleanField("disputed", told.size() > 1 && Dispute.among(told));
    json.writeStringField("factuality", Wire.name(Factuality.valueOf(row.getString("factuality"))));
    writeNames("participants", TextArray.parse(row.getString("participants")));
    writeNames("places", TextArray.parse(row.getString("places")));
    json.writeNumberField("importance", row.getDouble("importance"));
    json.writeNumberField("confidence", row.getDouble("confidence"));
    json.writeNumberField("sources", row.getInt("sources"));
    writeNames("publishers", Publishers.mostFrequent(TextArray.parse(row.getString("publishers"))));
    json.writeStringField("origin", Wire.name(Origin.valueOf(row.getString("origin"))));
    json.writeStringField("status", Wire.name(ReviewStatus.valueOf(row.getString("status"))));
    json.writeBooleanField("starred", row.getBoolean("starred"));
    writeNames("tags", TextArray.parse(row.getString("tags")));
    json.writeNumberField("version", row.getInt("version"));
    json.writeStringField("createdAt", instant(row, "created_at"));
    json.writeStringField("updatedAt", instant(row, "updated_at"));
    json.writeEndObject();
  }

  /** Remembers where the row holds the words searched for. */
  void addSnippet(ResultSet row) throws SQLException {
    snippets.add(Snippet.of(row.getString("id"), row.getString("snippet")));
  }

  /** How many rows were written. */
  public int count() {
    return count;
  }

  List<Snippet> snippets() {
    return snippets;
  }

  @Nullable Key first() {
    return first;
  }

  @Nullable Key last() {
    return last;
  }

  /** The rows as elements of a JSON array, without its brackets. */
  public byte[] elements() throws IOException {
    json.flush();
    return bytes.toByteArray();
  }

  private void writeDate(@Nullable String edtf) throws IOException {
    json.writeFieldName("date");
    if (edtf == null) {
      json.writeNull();
    } else {
      json.writeRawValue(DateJson.of(edtf));
    }
  }

  private void writeNames(String field, List<String> names) throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  /** Events that came together were written at one time. */
  private String instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    if (!at.equals(lastAt)) {
      lastAt = at;
      lastAtText = at.toInstant().toString();
    }
    return lastAtText;
  }
}
