package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.event.EventDetail;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.FlushMode;
import org.hibernate.Session;
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

  /**
   * The timeline that a filter means. To be asked first: an answer that has begun cannot refuse.
   *
   * @throws ProblemException for what cannot be written
   */
  Timeline timeline(EventFilter filter) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = database.getConnection()) {
                return selection.timeline(connection, filter);
              }
            });
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
              // Nothing is changed here: entities need not be compared before each query.
              Session session = entities.unwrap(Session.class);
              session.setHibernateFlushMode(FlushMode.MANUAL);
              session.setDefaultReadOnly(true);
              OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
              TimelineView timeline = timelines.view(filter.timeline());
              EventWriter writer =
                  format == ExportFormat.NDJSON
                      ? null
                      : format.writer(buffered, timeline, json, clock.instant());
              if (writer != null) {
                writer.begin();
              }
              each(filter, asOf, ids -> write(ids, asOf, writer, buffered));
              if (writer != null) {
                writer.end();
              }
              buffered.flush();
              return out;
            });
  }

  private interface Each {
    void accept(List<UUID> ids) throws IOException;
  }

  private void each(EventFilter filter, @Nullable Instant asOf, Each each)
      throws SQLException, IOException {
    // Within the transaction: rows come as they are asked for.
    try (Connection connection = database.getConnection();
        PreparedStatement statement = selection.ids(connection, filter, asOf)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        List<UUID> ids = new ArrayList<>();
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
          if (ids.size() == EVENTS_IN_SESSION) {
            each.accept(ids);
            entities.clear();
            ids = new ArrayList<>();
          }
        }
        if (!ids.isEmpty()) {
          each.accept(ids);
        }
      }
    }
  }

  private void write(
      List<UUID> ids, @Nullable Instant asOf, @Nullable EventWriter writer, OutputStream out)
      throws IOException {
    if (asOf != null) {
      for (EventDetail event : reader.details(ids, asOf)) {
        writeThen(event, writer, out);
      }
      return;
    }
    Map<UUID, EventEntity> found =
        events.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(event -> event.id, event -> event));
    List<EventEntity> inOrder = ids.stream().map(found::get).filter(Objects::nonNull).toList();
    if (writer == null) {
      for (ObjectNode line : records.lines(inOrder)) {
        out.write(recordJson.mapper().writeValueAsBytes(line));
        out.write('\n');
      }
      return;
    }
    for (EventDetail event : reader.details(inOrder)) {
      writer.write(event);
    }
  }

  private void writeThen(EventDetail event, @Nullable EventWriter writer, OutputStream out)
      throws IOException {
    if (writer == null) {
      out.write(json.writeValueAsBytes(event));
      out.write('\n');
    } else {
      writer.write(event);
    }
  }
}
