package dev.dateline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

  /** Events of a kind for which some claim names this very day, deleted ones included, by id. */
  public List<EventEntity> onDay(int timelineId, long day, String kind) {
    return list(
        "timelineId = ?1 and kind = ?2 and id in (select c.eventId from ClaimEntity c"
            + " where c.timelineId = ?1 and c.soleDay = ?3) order by id",
        timelineId,
        kind,
        day);
  }
}
