package dev.dateline.timeline.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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

  /** Of each event in order. */
  public List<HistoryEntity> ofEvents(Collection<UUID> eventIds) {
    return list("eventId in ?1 order by id", eventIds);
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
  public void add(EventNote note) {
    persist(entry(note));
  }

  /** Adds what came of an article, and goes with it; of no article for null. */
  public void add(EventNote note, @Nullable UUID articleId) {
    HistoryEntity entry = entry(note);
    entry.articleId = articleId;
    persist(entry);
  }

  private static HistoryEntity entry(EventNote note) {
    HistoryEntity entry = new HistoryEntity();
    entry.eventId = note.eventId();
    entry.version = note.version();
    entry.at = note.at();
    entry.author = note.author();
    entry.action = note.action();
    entry.detail = note.detail();
    entry.comment = note.comment();
    entry.undoes = note.undoes();
    return entry;
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
