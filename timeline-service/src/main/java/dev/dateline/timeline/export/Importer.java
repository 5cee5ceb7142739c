package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.timeline.bulk.BulkAnswer;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.HistoryEntity;
import dev.dateline.timeline.claim.SoleDay;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.BindingEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.TimelineLocks;
import dev.dateline.timeline.timelines.Timelines;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Restores events from the records of an export, all or none: with their ids where these are free,
 * and otherwise, as a copy beside the original, with new ones.
 */
@ApplicationScoped
class Importer {
  private static final int EVENTS_IN_SESSION = 200;
  private static final Duration LONGEST = Duration.ofHours(1);

  private final EntityManager entities;
  private final StatelessSession session;
  private final EventRepository events;
  private final EventReader reader;
  private final Timelines timelines;
  private final TimelineLocks locks;
  private final RecordJson json;
  private final ChangeFeed feed;
  private final Uuids uuids;

  Importer(
      EntityManager entities,
      StatelessSession session,
      EventRepository events,
      EventReader reader,
      Timelines timelines,
      TimelineLocks locks,
      RecordJson json,
      ChangeFeed feed,
      Uuids uuids) {
    this.entities = entities;
    this.session = session;
    this.events = events;
    this.reader = reader;
    this.timelines = timelines;
    this.locks = locks;
    this.json = json;
    this.feed = feed;
    this.uuids = uuids;
  }

  /**
   * Restores the events of a body.
   *
   * @throws dev.dateline.timeline.api.ProblemException 400 naming the first line that holds none
   */
  BulkAnswer restore(@Nullable String slug, InputStream body) {
    return QuarkusTransaction.joiningExisting()
        .timeout((int) LONGEST.toSeconds())
        .call(() -> restoreAll(slug, new RecordRows(body, json.mapper())));
  }

  private BulkAnswer restoreAll(@Nullable String slug, RecordRows rows) throws IOException {
    Timeline timeline = timelines.require(slug);
    timelines.requireOpen(timeline.id());
    locks.lock(timeline.id());
    List<ChangeFeed.Entry> changes = new ArrayList<>();
    for (EventRecord record = rows.next(); record != null; record = rows.next()) {
      try {
        EventEntity event = restore(record, timeline);
        changes.add(new ChangeFeed.Entry(event.id, ChangeKind.CREATED, event.version));
      } catch (EdtfParseException e) {
        throw rows.wrong("holds a date that is not EDTF: " + e.input());
      } catch (HibernateException | IllegalArgumentException | ClassCastException e) {
        throw rows.wrong("holds a record that contradicts itself");
      }
      if (changes.size() % EVENTS_IN_SESSION == 0) {
        entities.clear();
      }
    }
    if (!changes.isEmpty()) {
      feed.append(timeline.id(), changes);
    }
    return new BulkAnswer(changes.size(), 0, List.of());
  }

  private EventEntity restore(EventRecord record, Timeline timeline) {
    EventEntity event = record.event();
    Identities ids = new Identities(events.findById(event.id) == null ? null : uuids);
    event.id = ids.of(event.id);
    event.timelineId = timeline.id();
    event.mergedInto = null;
    session.insert(event);
    record.articles().forEach(card -> restore(card, timeline));
    for (EvidenceEntity item : record.evidence()) {
      item.id = ids.of(item.id);
      item.eventId = event.id;
      item.extractionId = ids.of(item.extractionId);
      session.insert(item);
    }
    for (ClaimEntity claim : record.claims()) {
      claim.id = ids.of(claim.id);
      claim.eventId = event.id;
      claim.timelineId = timeline.id();
      claim.evidenceId = claim.evidenceId == null ? null : ids.of(claim.evidenceId);
      claim.soleDay = SoleDay.of(Edtf.parse(claim.edtf));
      session.insert(claim);
    }
    for (BindingEntity binding : record.bindings()) {
      binding.eventId = event.id;
      session.insert(binding);
    }
    restoreHistory(record.history(), event.id);
    restoreVersions(record.versions(), event.id, timeline);
    session.createNativeMutationQuery("set constraints all immediate").executeUpdate();
    // What cannot be shown must not be kept.
    reader.detail(events.findById(event.id));
    return event;
  }

  private void restore(ArticleCardEntity card, Timeline timeline) {
    if (session.get(ArticleCardEntity.class, card.articleId) == null) {
      check(card.publishedEdtf);
      check(card.correctedEdtf);
      card.timelineId = timeline.id();
      session.insert(card);
    }
  }

  private static void check(@Nullable String edtf) {
    if (edtf != null) {
      Edtf.parse(edtf).bounds();
    }
  }

  private void restoreHistory(List<HistoryEntity> entries, UUID eventId) {
    Map<Long, Long> numbers = new HashMap<>();
    for (HistoryEntity entry : entries) {
      Long old = entry.id;
      entry.eventId = eventId;
      entry.undoes = entry.undoes == null ? null : numbers.get(entry.undoes);
      if (entry.articleId != null
          && session.get(ArticleCardEntity.class, entry.articleId) == null) {
        entry.articleId = null;
      }
      session.insert(entry);
      numbers.put(old, entry.id);
    }
  }

  private void restoreVersions(List<JsonNode> versions, UUID eventId, Timeline timeline) {
    for (JsonNode version : versions) {
      ObjectNode row = version.deepCopy();
      row.put("id", eventId.toString());
      row.put("timeline_id", timeline.id());
      session
          .createNativeMutationQuery(
              "insert into past_events select *"
                  + " from jsonb_populate_record(cast(null as past_events), cast(?1 as jsonb))")
          .setParameter(1, row.toString())
          .executeUpdate();
    }
  }
}
