package dev.dateline.timeline.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows that ingest-service inserted. */
@ApplicationScoped
class Inbox {
  static final int MAX_ATTEMPTS = 5;

  private final EntityManager entities;
  private final Clock clock;

  Inbox(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** A waiting extraction. */
  record Delivery(UUID extractionId, int schemaVersion, String payload) {}

  /** Locks the oldest row that waits and that no other instance works on. */
  Optional<Delivery> lockNext() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select extraction_id, schema_version, payload::text from extraction_inbox"
                    + " where processed_at is null and attempts < ?1 and retry_at <= ?2"
                    + " order by received_at, extraction_id limit 1 for update skip locked",
                Object[].class)
            .setParameter(1, MAX_ATTEMPTS)
            .setParameter(2, clock.instant())
            .getResultList();
    return rows.stream().findFirst().map(row -> delivery((Object[]) row));
  }

  /** In the transaction that took the row in. */
  void markProcessed(UUID extractionId) {
    entities
        .createNativeQuery(
            "update extraction_inbox set processed_at = ?2, error = null where extraction_id = ?1")
        .setParameter(1, extractionId)
        .setParameter(2, clock.instant())
        .executeUpdate();
  }

  /** After the transaction that failed: tried again later, each time twice as late. */
  @Transactional
  void markFailed(UUID extractionId, String error) {
    Instant now = clock.instant();
    int attempts =
        ((Number)
                entities
                    .createNativeQuery(
                        "update extraction_inbox set attempts = attempts + 1, error = ?2"
                            + " where extraction_id = ?1 returning attempts")
                    .setParameter(1, extractionId)
                    .setParameter(2, error)
                    .getSingleResult())
            .intValue();
    entities
        .createNativeQuery("update extraction_inbox set retry_at = ?2 where extraction_id = ?1")
        .setParameter(1, extractionId)
        .setParameter(2, now.plus(Duration.ofSeconds(1L << attempts)))
        .executeUpdate();
  }

  /** After the transaction that failed: trying again would change nothing. */
  @Transactional
  void markUnreadable(UUID extractionId, String error) {
    entities
        .createNativeQuery(
            "update extraction_inbox set attempts = ?2, error = ?3 where extraction_id = ?1")
        .setParameter(1, extractionId)
        .setParameter(2, MAX_ATTEMPTS)
        .setParameter(3, error)
        .executeUpdate();
  }

  private static Delivery delivery(Object[] row) {
    return new Delivery((UUID) row[0], ((Number) row[1]).intValue(), (String) row[2]);
  }
}
