package dev.dateline.timeline.claim;

import dev.dateline.timeline.claim.HistoryEntity.Action;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done to events. */
@ApplicationScoped
public class HistoryRepository implements PanacheRepositoryBase<HistoryEntity, Long> {
  /** Stands in details between what was and what is. */
  public static final String ARROW = " → ";

  /** In order. */
  public List<HistoryEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by id", eventId);
  }

  /** Events that an article ever had a part in, and that are still there. */
  public List<UUID> eventsOf(UUID articleId) {
    return getEntityManager()
        .createQuery(
            "select distinct h.eventId from HistoryEntity h where h.articleId = ?1", UUID.class)
        .setParameter(1, articleId)
        .getResultList();
  }

  /** Adds what a person did. */
  public void add(UUID eventId, Instant at, String author, Action action, String detail) {
    add(eventId, at, author, action, detail, null);
  }

  /** Adds what came of an article, and goes with it. */
  public void add(
      UUID eventId,
      Instant at,
      String author,
      Action action,
      String detail,
      @Nullable UUID articleId) {
    HistoryEntity entry = new HistoryEntity();
    entry.eventId = eventId;
    entry.at = at;
    entry.author = author;
    entry.action = action;
    entry.detail = detail;
    entry.articleId = articleId;
    persist(entry);
  }

  /**
   * Forgets what came of an article. What an event was before a later change may have come of it
   * too, so of the changes that stay only the outcome is kept.
   */
  public void forget(UUID articleId) {
    getEntityManager()
        .createNativeQuery(
            "update history set detail = '→ ' || split_part(detail, ?2, 2)"
                + " where position(?2 in detail) > 0 and article_id is distinct from ?1"
                + " and event_id in (select event_id from history where article_id = ?1)")
        .setParameter(1, articleId)
        .setParameter(2, ARROW)
        .executeUpdate();
    delete("articleId = ?1", articleId);
  }
}
