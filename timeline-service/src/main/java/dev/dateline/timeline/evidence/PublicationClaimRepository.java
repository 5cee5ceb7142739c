package dev.dateline.timeline.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What people said of when articles were published. */
@ApplicationScoped
public class PublicationClaimRepository
    implements PanacheRepositoryBase<PublicationClaimEntity, UUID> {

  /** The oldest first. */
  public List<PublicationClaimEntity> ofArticle(UUID articleId) {
    return list("articleId = ?1 order by id", articleId);
  }
}
