package dev.dateline.timeline.intake;

import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.evidence.BindingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Forgets a withdrawn article where it was kept beside the events: in their history, in earlier
 * versions, in what people decided about its places and its date. What people themselves said
 * stays.
 */
@ApplicationScoped
class Oblivion {
  /** Those that it told of; of a copy, only its history may know that it ever did. */
  private static final String ITS_EVENTS =
      "(select event_id from past_evidence where article_id = ?1"
          + " union all select unnest(cast(?2 as uuid[])))";

  private static final List<String> OF_EVENTS =
      List.of(
          // Events that are gone with it; what they were would be all that is left of them.
          "delete from past_claims where event_id in "
              + ITS_EVENTS
              + " and not exists (select from events e where e.id = event_id)",
          "delete from past_events p where id in "
              + ITS_EVENTS
              + " and not exists (select from events e where e.id = p.id)",
          // Earlier versions cannot tell whose words they were; a person's fields are known.
          "update past_events p set"
              + " title = case when 'title' = any(edited) then title else 'Untitled' end,"
              + " kind = case when 'kind' = any(edited) then kind else 'other' end,"
              + " factuality ="
              + " case when 'factuality' = any(edited) then factuality else 'REPORTED' end,"
              + " participants ="
              + " case when 'participants' = any(edited) then participants else '{}' end,"
              + " places = case when 'places' = any(edited) then places else '{}' end,"
              + " edtf = case when exists (select from claims c where c.event_id = p.id"
              + " and c.made_by = 'PERSON' and c.edtf = p.edtf) then edtf end,"
              + " importance = 0, confidence = 0, sources = 0"
              + " where origin = 'EXTRACTED' and id in "
              + ITS_EVENTS);

  private static final List<String> OF_ARTICLE =
      List.of(
          "delete from past_claims where evidence_id in"
              + " (select id from past_evidence where article_id = ?1)",
          "delete from past_evidence where article_id = ?1",
          "delete from publication_claims where article_id = ?1");

  private final EntityManager entities;
  private final HistoryRepository history;
  private final BindingRepository bindings;

  Oblivion(EntityManager entities, HistoryRepository history, BindingRepository bindings) {
    this.entities = entities;
    this.history = history;
    this.bindings = bindings;
  }

  /** Events that the article ever had a part in. */
  List<UUID> eventsOf(UUID articleId) {
    List<UUID> once =
        entities
            .createNativeQuery(
                "select distinct event_id from past_evidence where article_id = ?1", UUID.class)
            .setParameter(1, articleId)
            .getResultList();
    once.addAll(history.eventsOf(articleId));
    return once;
  }

  /**
   * Forgets the article, once nothing rests on it any more.
   *
   * @param events of which it told, whenever that was
   */
  void forget(UUID articleId, Collection<UUID> events) {
    entities.flush();
    UUID[] ids = events.toArray(UUID[]::new);
    for (String statement : OF_EVENTS) {
      entities
          .createNativeQuery(statement)
          .setParameter(1, articleId)
          .setParameter(2, ids)
          .executeUpdate();
    }
    for (String statement : OF_ARTICLE) {
      entities.createNativeQuery(statement).setParameter(1, articleId).executeUpdate();
    }
    bindings.forget(articleId);
  }
}
