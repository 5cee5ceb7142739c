package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.HistoryEntity;
import dev.dateline.timeline.claim.SoleDay;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.BindingEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Writes records of an export, many with as few statements as one. */
@ApplicationScoped
class RecordWriter {
  private static final String HISTORY =
      "insert into history (id, event_id, at, author, action, detail, comment, version, undoes,"
          + " article_id) overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String VERSIONS =
      "insert into past_events select *"
          + " from jsonb_populate_recordset(cast(null as past_events), cast(? as jsonb))";

  private final StatelessSession session;
  private final RecordJson json;
  private final Uuids uuids;

  RecordWriter(StatelessSession session, RecordJson json, Uuids uuids) {
    this.session = session;
    this.json = json;
    this.uuids = uuids;
  }

  /**
   * Writes the records into a timeline, with their ids where these are free.
   *
   * @return ids of the events, in order
   */
  List<UUID> write(List<EventRecord> records, Timeline timeline) {
    Set<UUID> taken = known("events", "id", records.stream().map(it -> it.event().id).toList());
    List<UUID> written = new ArrayList<>();
    for (EventRecord record : records) {
      // What comes twice in one body is there once before the second time.
      boolean free = taken.add(record.event().id);
      place(record, new Identities(free ? null : uuids), timeline);
      written.add(record.event().id);
    }
    session.insertMultiple(records.stream().map(EventRecord::event).toList());
    writeArticles(records, timeline);
    session.insertMultiple(records.stream().flatMap(it -> it.evidence().stream()).toList());
    session.insertMultiple(records.stream().flatMap(it -> it.claims().stream()).toList());
    for (EventRecord record : records) {
      for (BindingEntity binding : record.bindings()) {
        session.insert(binding);
      }
    }
    writeHistory(records);
    writeVersions(records, timeline);
    session.doWork(RecordWriter::check);
    return written;
  }

  /** What is checked at the end of a transaction would be too late to name a line. */
  private static void check(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set constraints all immediate");
    }
  }

  /** Has it all point to where it is from now on. */
  private static void place(EventRecord record, Identities ids, Timeline timeline) {
    EventEntity event = record.event();
    event.id = ids.of(event.id);
    event.timelineId = timeline.id();
    event.mergedInto = null;
    for (EvidenceEntity item : record.evidence()) {
      item.id = ids.of(item.id);
      item.eventId = event.id;
      item.extractionId = ids.of(item.extractionId);
    }
    for (ClaimEntity claim : record.claims()) {
      claim.id = ids.of(claim.id);
      claim.eventId = event.id;
      claim.timelineId = timeline.id();
      claim.evidenceId = claim.evidenceId == null ? null : ids.of(claim.evidenceId);
      claim.soleDay = SoleDay.of(Edtf.parse(claim.edtf));
    }
    record.bindings().forEach(binding -> binding.eventId = event.id);
    record.history().forEach(entry -> entry.eventId = event.id);
  }

  private void writeArticles(List<EventRecord> records, Timeline timeline) {
    Map<UUID, ArticleCardEntity> cards = new LinkedHashMap<>();
    for (EventRecord record : records) {
      for (ArticleCardEntity card : record.articles()) {
        check(card.publishedEdtf);
        check(card.correctedEdtf);
        card.timelineId = timeline.id();
        cards.putIfAbsent(card.articleId, card);
      }
    }
    cards.keySet().removeAll(known("article_cards", "article_id", cards.keySet()));
    session.insertMultiple(List.copyOf(cards.values()));
  }

  private static void check(@Nullable String edtf) {
    if (edtf != null) {
      Edtf.parse(edtf).bounds();
    }
  }

  /** With new numbers, in the old order; what came of an article that is not known, of none. */
  private void writeHistory(List<EventRecord> records) {
    List<HistoryEntity> entries = records.stream().flatMap(it -> it.history().stream()).toList();
    Set<UUID> articles =
        known(
            "article_cards",
            "article_id",
            entries.stream().map(entry -> entry.articleId).filter(Objects::nonNull).toList());
    Iterator<Long> numbers = numbers(entries.size()).iterator();
    for (EventRecord record : records) {
      Map<Long, Long> renumbered = new HashMap<>();
      for (HistoryEntity entry : record.history()) {
        Long number = numbers.next();
        renumbered.put(entry.id, number);
        entry.id = number;
        entry.undoes = entry.undoes == null ? null : renumbered.get(entry.undoes);
        entry.articleId = articles.contains(entry.articleId) ? entry.articleId : null;
      }
    }
    session.doWork(connection -> write(connection, entries));
  }

  private List<Long> numbers(int count) {
    return session
        .createNativeQuery(
            "select nextval(pg_get_serial_sequence('history', 'id')) from generate_series(1, ?1)",
            Long.class)
        .setParameter(1, count)
        .getResultList();
  }

  private static void write(Connection connection, List<HistoryEntity> entries)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(HISTORY)) {
      for (HistoryEntity entry : entries) {
        insert.setLong(1, entry.id);
        insert.setObject(2, entry.eventId);
        insert.setObject(3, entry.at == null ? null : entry.at.atOffset(ZoneOffset.UTC));
        insert.setString(4, entry.author);
        insert.setString(5, entry.action == null ? null : entry.action.name());
        insert.setString(6, entry.detail);
        insert.setString(7, entry.comment);
        insert.setObject(8, entry.version);
        insert.setObject(9, entry.undoes);
        insert.setObject(10, entry.articleId);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void writeVersions(List<EventRecord> records, Timeline timeline) {
    ArrayNode rows = json.mapper().createArrayNode();
    for (EventRecord record : records) {
      for (JsonNode version : record.versions()) {
        ObjectNode row = version.deepCopy();
        row.put("id", record.event().id.toString());
        row.put("timeline_id", timeline.id());
        rows.add(row);
      }
    }
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(VERSIONS)) {
            insert.setString(1, rows.toString());
            insert.executeUpdate();
          }
        });
  }

  /** Which of these keys a table has. */
  private Set<UUID> known(String table, String key, Collection<UUID> keys) {
    return new HashSet<>(
        session
            .createNativeQuery(
                "select %2$s from %1$s where %2$s = any (cast(?1 as uuid[]))".formatted(table, key),
                UUID.class)
            .setParameter(1, keys.toArray(UUID[]::new))
            .getResultList());
  }
}
