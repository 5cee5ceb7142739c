package dev.dateline.timeline.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Claims by event. */
@ApplicationScoped
public class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, UUID> {

  /** The oldest first. */
  public List<ClaimEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by id", eventId);
  }

  /** The oldest first. */
  public List<ClaimEntity> ofEvents(Collection<UUID> eventIds) {
    return list("eventId in ?1 order by id", eventIds);
  }
}
