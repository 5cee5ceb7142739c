package dev.dateline.timeline.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

  public List<EvidenceEntity> ofArticle(UUID articleId) {
    return list("article.articleId = ?1 order by id", articleId);
  }

  /** Removes all evidence of an article, and in the database the claims that rest on it. */
  public void deleteOfArticle(UUID articleId) {
    delete("article.articleId = ?1", articleId);
  }
}
