package dev.dateline.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The articles of all timelines. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, UUID> {

  /** Holds the row until the transaction ends: withdrawing and reading never interleave. */
  public Optional<Article> findLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Holds the row likewise: an article that is being withdrawn is awaited, then not found. */
  Optional<Article> findSameLocked(String timeline, byte[] contentSha256) {
    return find("timeline = ?1 and contentSha256 = ?2", timeline, contentSha256)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /**
   * A page of a timeline's articles, the newest first.
   *
   * @param before the last id of the page before; null for the first page
   */
  List<Article> newest(String timeline, @Nullable UUID before, int limit) {
    PanacheQuery<Article> page =
        before == null
            ? find("timeline = ?1 order by id desc", timeline)
            : find("timeline = ?1 and id < ?2 order by id desc", timeline, before);
    return page.range(0, limit - 1).list();
  }

  /** The text, apart from the article so that nobody loads it by accident. */
  public Optional<String> text(UUID id) {
    return Optional.ofNullable(getEntityManager().find(ArticleText.class, id))
        .map(ArticleText::content);
  }

  void add(Article article, String text) {
    persist(article);
    getEntityManager().persist(new ArticleText(article.id(), text));
  }

  /**
   * Makes everybody wait who stores the same text at this moment, so that the second sees the
   * first's article; the unique constraint alone would have to fail a transaction to say so.
   */
  void lockContent(byte[] contentSha256) {
    long key = ByteBuffer.wrap(contentSha256).getLong();
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
        .setParameter("key", key)
        .getSingleResult();
  }
}
