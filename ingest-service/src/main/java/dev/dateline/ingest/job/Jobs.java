package dev.dateline.ingest.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The jobs of all articles. */
@ApplicationScoped
public class Jobs implements PanacheRepositoryBase<Job, UUID> {

  /** The newest job of an article; every article has one. */
  public Job newestOf(UUID articleId) {
    return find("articleId = ?1 order by id desc", articleId).firstResult();
  }

  /** The job as it is now, held until the transaction ends; empty when it is gone. */
  public Optional<Job> lock(UUID id) {
    return findByIdOptional(id)
        .map(
            job -> {
              getEntityManager().refresh(job, LockModeType.PESSIMISTIC_WRITE);
              return job;
            });
  }
}
