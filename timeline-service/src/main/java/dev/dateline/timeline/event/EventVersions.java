package dev.dateline.timeline.event;

import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** What events, their evidence and their claims were before they changed. */
@ApplicationScoped
public class EventVersions {
  private static final String EVENT =
      """
      select id, timeline_id, version, title, description, kind, factuality, participants, places,
        importance, confidence, sources, origin, edited, status, starred, tags, edtf, created_at,
        updated_at, deleted_at, cast(null as uuid) as merged_into,
        cast(null as bigint) as earliest, cast(null as bigint) as latest,
        cast(null as bigint) as certain_from, cast(null as bigint) as certain_to,
        cast(null as text) as precision
      """;
  private static final String EVIDENCE =
      """
      select id, event_id, article_id, extraction_id, candidate, title, kind, factuality,
        participants, places, importance, confidence, exact, prefix, suffix, sentence_start,
        sentence_end, trigger_start, trigger_end, time_start, time_end, created_at
      """;
  private static final String ARTICLES =
      """
      select * from article_cards where article_id in (
        select article_id from evidence where event_id = any (cast(?1 as uuid[]))
        union all
        select article_id from past_evidence where event_id = any (cast(?1 as uuid[])))
      """;
  private static final String CLAIM =
      """
      select id, event_id, evidence_id, made_by, author, edtf, confidence, derivation, preferred,
        comment, created_at, 0 as timeline_id, cast(null as bigint) as sole_day,
        cast(null as jsonb) as extracted, cast(array[] as uuid[]) as came_from
      """;

  private final EntityManager entities;

  EventVersions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * All states of each event by version, the earliest first; those of a withdrawn article's words
   * are empty.
   */
  Map<UUID, Map<Integer, EventState>> all(List<EventEntity> events) {
    List<?> rows =
        entities
            .createNativeQuery(
                EVENT + " from past_events where id = any (cast(?1 as uuid[])) order by version")
            .setParameter(1, events.stream().map(event -> event.id).toArray(UUID[]::new))
            .setHint(HibernateHints.HINT_READ_ONLY, true)
            .getResultList();
    Map<UUID, Map<Integer, EventState>> states = new HashMap<>();
    for (Object row : rows) {
      EventState state = PastEventRow.state((Object[]) row);
      of((UUID) ((Object[]) row)[0], states).put(state.version(), state);
    }
    events.forEach(event -> of(event.id, states).put(event.version, EventState.of(event)));
    return states;
  }

  private static Map<Integer, EventState> of(UUID id, Map<UUID, Map<Integer, EventState>> states) {
    return states.computeIfAbsent(id, it -> new LinkedHashMap<>());
  }

  /** All states of an event by version, the earliest first. */
  public Map<Integer, EventState> all(EventEntity event) {
    return of(event.id, all(List.of(event)));
  }

  /** The events of these that were there at an instant, as they were. */
  List<EventEntity> events(Collection<UUID> ids, Instant at) {
    return then(EVENT, "events", "id", ids, at, EventEntity.class).stream()
        .filter(event -> event.deletedAt == null)
        .toList();
  }

  /** The evidence that events had at an instant, with its articles, the oldest first. */
  List<EvidenceEntity> evidence(Collection<UUID> eventIds, Instant at) {
    // First and all at once: each would be asked for by itself when its evidence is looked at.
    entities
        .createNativeQuery(ARTICLES, ArticleCardEntity.class)
        .setParameter(1, eventIds.toArray(UUID[]::new))
        .getResultList();
    return then(EVIDENCE, "evidence", "event_id", eventIds, at, EvidenceEntity.class);
  }

  /** The claims that events had at an instant, the oldest first. */
  List<ClaimEntity> claims(Collection<UUID> eventIds, Instant at) {
    return then(CLAIM, "claims", "event_id", eventIds, at, ClaimEntity.class);
  }

  private <T> List<T> then(
      String columns, String table, String key, Collection<UUID> ids, Instant at, Class<T> type) {
    String sql =
        """
        %1$s from %2$s where %3$s = any (cast(?1 as uuid[])) and since <= ?2
        union all
        %1$s from past_%2$s where %3$s = any (cast(?1 as uuid[])) and since <= ?2 and until > ?2
        order by id"""
            .formatted(columns, table, key);
    return entities
        .createNativeQuery(sql, type)
        .setParameter(1, ids.toArray(UUID[]::new))
        .setParameter(2, at)
        .setHint(HibernateHints.HINT_READ_ONLY, true)
        .getResultList();
  }
}
