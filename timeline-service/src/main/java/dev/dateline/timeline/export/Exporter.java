package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.TimelineView;
import dev.dateline.timeline.timelines.Timelines;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes all events that match, in order, holding a few of them at a time. */
@ApplicationScoped
class Exporter {
  private static final int ROWS_AT_ONCE = 1_000;
  private static final int EVENTS_IN_SESSION = 200;
  private static final Duration LONGEST = Duration.ofHours(1);

  private final DataSource database;
  private final EntityManager entities;
  private final EventRepository events;
  private final EventReader reader;
  private final Records records;
  private final Selection selection;
  private final Timelines timelines;
  private final RecordJson recordJson;
  private final ObjectMapper json;
  private final Clock clock;

  Exporter(
      DataSource database,
      EntityManager entities,
      EventRepository events,
      EventReader reader,
      Records records,
      Selection selection,
      Timelines timelines,
      RecordJson recordJson,
      ObjectMapper json,
      Clock clock) {
    this.database = database;
    this.entities = entities;
    this.events = events;
    this.reader = reader;
    this.records = records;
    this.selection = selection;
    this.timelines = timelines;
    this.recordJson = recordJson;
    this.json = json;
    this.clock = clock;
  }

  /** The timeline that a filter means. */
  Timeline timeline(EventFilter filter) {
    return QuarkusTransaction.requiringNew().call(() -> timelines.require(filter.timeline()));
  }

  /**
   * Writes the events.
   *
   * @param asOf as they were then; null for as they are
   */
  void write(ExportFormat format, EventFilter filter, @Nullable Instant asOf, OutputStream out) {
    QuarkusTransaction.requiringNew()
        .timeout((int) LONGEST.toSeconds())
        .call(
            () -> {
              OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
              TimelineView timeline = timelines.view(filter.timeline());
              EventWriter writer =
                  format == ExportFormat.NDJSON
                      ? null
                      : format.writer(buffered, timeline, json, clock.instant());
              if (writer != null) {
                writer.begin();
              }
              each(filter, asOf, id -> write(id, asOf, writer, buffered));
              if (writer != null) {
                writer.end();
              }
              buffered.flush();
              return out;
            });
  }

  private interface Each {
    void accept(UUID id) throws IOException;
  }

  private void each(EventFilter filter, @Nullable Instant asOf, Each each)
      throws SQLException, IOException {
    // Within the transaction: rows come as they are asked for.
    try (Connection connection = database.getConnection();
        PreparedStatement statement = selection.ids(connection, filter, asOf)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        for (int i = 1; rows.next(); i++) {
          each.accept(rows.getObject(1, UUID.class));
          if (i % EVENTS_IN_SESSION == 0) {
            entities.clear();
          }
        }
      }
    }
  }

  private void write(
      UUID id, @Nullable Instant asOf, @Nullable EventWriter writer, OutputStream out)
      throws IOException {
    if (writer != null && asOf != null) {
      writer.write(reader.get(id, asOf));
      return;
    }
    if (asOf != null) {
      out.write(json.writeValueAsBytes(reader.get(id, asOf)));
      out.write('\n');
      return;
    }
    EventEntity event = events.findById(id);
    if (event == null) {
      return;
    }
    if (writer != null) {
      writer.write(reader.detail(event));
    } else {
      out.write(recordJson.mapper().writeValueAsBytes(records.line(event)));
      out.write('\n');
    }
  }
}
