package dev.dateline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single events, to be read or changed. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<EventEntity, UUID> {

  /** Locks the row until the transaction ends: one change of an event at a time. */
  public @Nullable EventEntity lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Locks rows until the transaction ends, in the order of their ids. */
  public List<EventEntity> lock(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Ids of events for which some claim names one of these very days, deleted ones included. */
  public List<UUID> onDays(int timelineId, Collection<Long> days) {
    return getEntityManager()
        .createNativeQuery(
            "select distinct event_id from claims where timeline_id = ?1 and sole_day = any(?2)",
            UUID.class)
        .setParameter(1, timelineId)
        .setParameter(2, days.toArray(Long[]::new))
        .getResultList();
  }
}
