package dev.dateline.timeline.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.event.ReviewStatus;
import java.io.IOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of {@link EventSql} as {@link dev.dateline.timeline.event.EventSummary}, up to the
 * limit; a row more says only that there is a next page.
 */
final class PageRows {
  private final JsonGenerator json;
  private final String timeline;
  private final int limit;
  private int written;
  private @Nullable Cursor last;
  private boolean more;

  PageRows(JsonGenerator json, String timeline, int limit) {
    this.json = json;
    this.timeline = timeline;
    this.limit = limit;
  }

  /** How many rows are still of interest. */
  int wanted() {
    return more ? 0 : limit - written + 1;
  }

  /** Where the next page starts; null when there is none. */
  @Nullable Cursor next() {
    return more ? last : null;
  }

  void add(ResultSet row) throws SQLException, IOException {
    if (written == limit) {
      more = true;
      return;
    }
    UUID id = row.getObject("id", UUID.class);
    last = new Cursor(row.getObject("earliest", Long.class), id);
    json.writeStartObject();
    json.writeStringField("id", id.toString());
    json.writeStringField("timeline", timeline);
    json.writeStringField("title", row.getString("title"));
    json.writeStringField("kind", row.getString("kind"));
    writeDate(row.getString("edtf"));
    json.writeStringField("factuality", Wire.name(Factuality.valueOf(row.getString("factuality"))));
    writeNames("participants", row.getArray("participants"));
    writeNames("places", row.getArray("places"));
    json.writeNumberField("importance", row.getDouble("importance"));
    json.writeNumberField("confidence", row.getDouble("confidence"));
    json.writeNumberField("sources", row.getInt("sources"));
    json.writeStringField("origin", Wire.name(Origin.valueOf(row.getString("origin"))));
    json.writeStringField("status", Wire.name(ReviewStatus.valueOf(row.getString("status"))));
    json.writeBooleanField("starred", row.getBoolean("starred"));
    writeNames("tags", row.getArray("tags"));
    json.writeNumberField("version", row.getInt("version"));
    json.writeStringField("createdAt", instant(row, "created_at").toString());
    json.writeStringField("updatedAt", instant(row, "updated_at").toString());
    json.writeEndObject();
    written++;
  }

  private void writeDate(@Nullable String edtf) throws IOException {
    DateView date = DateView.ofStored(edtf);
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    json.writeStringField("edtf", date.edtf());
    json.writeStringField("kind", date.kind());
    json.writeStringField("precision", date.precision());
    json.writeStringField("earliest", date.earliest());
    json.writeStringField("latest", date.latest());
    json.writeStringField("display", date.display());
    json.writeEndObject();
  }

  private void writeNames(String field, Array names) throws SQLException, IOException {
    json.writeArrayFieldStart(field);
    for (String name : (String[]) names.getArray()) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
