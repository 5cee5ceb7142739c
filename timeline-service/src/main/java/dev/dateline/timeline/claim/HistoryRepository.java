package dev.dateline.timeline.claim;

import dev.dateline.timeline.claim.HistoryEntity.Action;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done to events. */
@ApplicationScoped
public class HistoryRepository implements PanacheRepositoryBase<HistoryEntity, Long> {

  /** In order. */
  public List<HistoryEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by id", eventId);
  }

  public void add(UUID eventId, Instant at, String author, Action action, String detail) {
    HistoryEntity entry = new HistoryEntity();
    entry.eventId = eventId;
    entry.at = at;
    entry.author = author;
    entry.action = action;
    entry.detail = detail;
    persist(entry);
  }
}
