package dev.dateline.timeline.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the timeline shows of articles. */
@ApplicationScoped
public class ArticleCardRepository implements PanacheRepositoryBase<ArticleCardEntity, UUID> {

  /** The timeline that an article belongs to; empty when it is not known. */
  public Optional<Integer> timelineOf(UUID articleId) {
    return getEntityManager()
        .createQuery(
            "select c.timelineId from ArticleCardEntity c where c.articleId = ?1", Integer.class)
        .setParameter(1, articleId)
        .getResultStream()
        .findFirst();
  }

  /** Those of these articles that were withdrawn. */
  public Set<UUID> withdrawnOf(Collection<UUID> articleIds) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select c.articleId from ArticleCardEntity c"
                    + " where c.withdrawn and c.articleId in ?1",
                UUID.class)
            .setParameter(1, articleIds)
            .getResultList());
  }
}
