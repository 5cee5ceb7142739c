package dev.dateline.timeline.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

  /**
   * Waits for what rests on an article and is not committed yet, and keeps all else from resting on
   * it until the transaction ends; nothing when it is not known.
   */
  public void lockForWithdrawal(UUID articleId) {
    // A weaker lock would let a reference to the row pass.
    getEntityManager()
        .createNativeQuery("select 1 from article_cards where article_id = ?1 for update")
        .setParameter(1, articleId)
        .getResultList();
  }

  /** Those of these articles that were withdrawn; the others will not be in this transaction. */
  public Set<UUID> withdrawnOf(Collection<UUID> articleIds) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(
                "select article_id, withdrawn from article_cards"
                    + " where article_id = any (cast(?1 as uuid[]))"
                    + " order by article_id for key share",
                Object[].class)
            .setParameter(1, articleIds.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .filter(row -> (Boolean) row[1])
        .map(row -> (UUID) row[0])
        .collect(Collectors.toSet());
  }
}
