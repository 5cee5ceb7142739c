package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.Extraction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows that ingest-service inserted. A row is never given up: one that fails is tried again,
 * each time twice as late, and one of a newer schema waits for a newer service.
 */
@ApplicationScoped
class Inbox {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final EntityManager entities;
  private final Clock clock;

  Inbox(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** A waiting extraction: the row's columns and its payload. */
  record Delivery(UUID extractionId, String timeline, UUID articleId, String payload) {}

  /**
   * What waits.
   *
   * @param waiting rows that are not taken in, the failing ones included
   * @param failing rows that failed at least once
   * @param oldestSeconds how long the oldest has been waiting, 0 when none is
   */
  record Backlog(long waiting, long failing, double oldestSeconds) {}

  /** Locks the oldest row that waits and that no other instance works on. */
  Optional<Delivery> lockNext() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select extraction_id, timeline, article_id, payload::text from extraction_inbox"
                    + " where processed_at is null and schema_version <= ?1 and retry_at <= ?2"
                    + " order by received_at, extraction_id limit 1 for update skip locked",
                Object[].class)
            .setParameter(1, Extraction.SCHEMA_VERSION)
            .setParameter(2, clock.instant())
            .getResultList();
    return rows.stream().findFirst().map(row -> delivery((Object[]) row));
  }

  /** In the transaction that took the row in: its id stays, the quoted words go. */
  void markProcessed(UUID extractionId) {
    entities
        .createNativeQuery(
            "update extraction_inbox set processed_at = ?2, payload = null, error = null"
                + " where extraction_id = ?1")
        .setParameter(1, extractionId)
        .setParameter(2, clock.instant())
        .executeUpdate();
  }

  /**
   * Empties all rows of an article that still wait. One that another instance holds will find the
   * article withdrawn; to wait for it here could close a circle of locks.
   */
  void withdraw(UUID articleId) {
    entities
        .createNativeQuery(
            "update extraction_inbox set processed_at = ?2, payload = null, error = null"
                + " where extraction_id in (select extraction_id from extraction_inbox"
                + " where article_id = ?1 and processed_at is null for update skip locked)")
        .setParameter(1, articleId)
        .setParameter(2, clock.instant())
        .executeUpdate();
  }

  /** After the transaction that failed. */
  @Transactional
  void markFailed(UUID extractionId, String error) {
    entities
        .createNativeQuery(
            "update extraction_inbox set attempts = attempts + 1, error = ?2,"
                + " retry_at = cast(?3 as timestamptz)"
                + " + least(power(2, least(attempts, 30) + 1), ?4) * interval '1 second'"
                + " where extraction_id = ?1 and processed_at is null")
        .setParameter(1, extractionId)
        .setParameter(2, error)
        .setParameter(3, clock.instant())
        .setParameter(4, LONGEST_WAIT.toSeconds())
        .executeUpdate();
  }

  @Transactional
  Backlog backlog() {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select count(*), count(*) filter (where attempts > 0),"
                        + " coalesce(extract(epoch from now() - min(received_at)), 0)"
                        + " from extraction_inbox where processed_at is null",
                    Object[].class)
                .getSingleResult();
    return new Backlog(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).doubleValue());
  }

  private static Delivery delivery(Object[] row) {
    return new Delivery((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3]);
  }
}
