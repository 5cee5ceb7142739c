package dev.dateline.timeline.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which event a place in an article speaks of, as people decided. */
@ApplicationScoped
public class BindingRepository implements PanacheRepository<BindingEntity> {

  /** In text order. */
  public List<BindingEntity> ofArticle(UUID articleId) {
    return list("articleId = ?1 order by triggerStart, id", articleId);
  }

  /** In the order in which they were made. */
  public List<BindingEntity> ofEvents(Collection<UUID> eventIds) {
    return list("eventId in ?1 order by id", eventIds);
  }

  /** In the order in which they were made. */
  public List<BindingEntity> ofEvent(UUID eventId) {
    return list("eventId = ?1 order by id", eventId);
  }

  /** Binds each place that is not bound yet to the event that its evidence is with. */
  public List<BindingEntity> bindAll(UUID eventId, List<EvidenceEntity> evidence) {
    List<BindingEntity> known = ofEvent(eventId);
    for (EvidenceEntity item : evidence) {
      if (known.stream().noneMatch(binding -> binding.isOf(item))) {
        persist(BindingEntity.of(item));
      }
    }
    return ofEvent(eventId);
  }

  /** Forgets an article. */
  public void forget(UUID articleId) {
    delete("articleId = ?1", articleId);
  }
}
