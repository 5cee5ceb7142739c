package dev.dateline.timeline.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Evidence by event and by article. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<EvidenceEntity, UUID> {

  /** With their articles, the oldest first. */
  public List<EvidenceEntity> ofEvent(UUID eventId) {
    return list(
        "from EvidenceEntity e join fetch e.article where e.eventId = ?1 order by e.id", eventId);
  }

  /** With their articles, the oldest first. */
  public List<EvidenceEntity> ofEvents(Collection<UUID> eventIds) {
    return list(
        "from EvidenceEntity e join fetch e.article where e.eventId in ?1 order by e.id", eventIds);
  }

  /** All that an article says, in text order. */
  public List<EvidenceEntity> ofArticle(UUID articleId) {
    return list(
        "from EvidenceEntity e join fetch e.article where e.article.articleId = ?1"
            + " order by e.triggerStart, e.id",
        articleId);
  }

  /** Ids of the events that an article speaks of. */
  public List<UUID> eventsOf(UUID articleId) {
    return getEntityManager()
        .createQuery(
            "select distinct e.eventId from EvidenceEntity e where e.article.articleId = ?1",
            UUID.class)
        .setParameter(1, articleId)
        .getResultList();
  }
}
