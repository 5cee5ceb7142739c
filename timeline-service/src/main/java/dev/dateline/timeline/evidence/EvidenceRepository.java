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

  /** All that an article says in a timeline, in text order. */
  public List<EvidenceEntity> ofArticle(UUID articleId, int timelineId) {
    return list(
        "from EvidenceEntity e join fetch e.article where e.article.articleId = ?1 and e.eventId in"
            + " (select v.id from EventEntity v where v.timelineId = ?2)"
            + " order by e.triggerStart, e.id",
        articleId,
        timelineId);
  }

  /** The timelines in which an article is told of: its own, and those of copies. */
  public List<Integer> timelinesOf(UUID articleId) {
    return getEntityManager()
        .createQuery(
            "select distinct v.timelineId from EvidenceEntity e, EventEntity v"
                + " where v.id = e.eventId and e.article.articleId = ?1 order by v.timelineId",
            Integer.class)
        .setParameter(1, articleId)
        .getResultList();
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
