package dev.dateline.timeline.timelines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * One change of many events of a timeline at a time: extractions that speak of one event must see
 * each other, and corrections lock events that extractions lock too. To be taken before the lock of
 * any event; held until the transaction ends.
 */
@ApplicationScoped
public class TimelineLocks {
  /** Namespace of the advisory locks, told apart from those of other features. */
  private static final int LOCKS = 2;

  private final EntityManager entities;

  TimelineLocks(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Waits for whoever has the lock as long as the transaction waits for any.
   *
   * @see dev.dateline.timeline.infra.Patience
   */
  public void lock(int timelineId) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, ?2)")
        .setParameter(1, LOCKS)
        .setParameter(2, timelineId)
        .getSingleResult();
  }

  /** Locks the timeline of an event; nothing when there is no such event. */
  public void lockTimelineOf(UUID eventId) {
    entities
        .createNativeQuery("select timeline_id from events where id = ?1", Integer.class)
        .setParameter(1, eventId)
        .getResultList()
        .forEach(id -> lock((Integer) id));
  }
}
