package dev.dateline.timeline.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code idempotency_keys}. */
@ApplicationScoped
class AnsweredRequests {
  /** Namespace of the advisory locks, told apart from those of other features. */
  private static final int LOCKS = 11;

  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final EntityManager entities;
  private final Clock clock;

  AnsweredRequests(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** A request that was answered, and what is remembered of the answer. */
  record Answered(byte[] hash, String answer) {
    /**
     * What is remembered, for a repetition.
     *
     * @throws ProblemException 422 when it is another request
     */
    String to(byte[] repeated) {
      if (!MessageDigest.isEqual(hash, repeated)) {
        throw ProblemException.of(
            ProblemType.KEY_REUSED, "This Idempotency-Key belongs to a request with another body");
      }
      return answer;
    }
  }

  /**
   * The request that had this key, when it was answered; null for none. Whoever has the key is
   * waited for, and no one else has it until this transaction ends.
   */
  @Nullable Answered await(String key) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, hashtext(?2))")
        .setParameter(1, LOCKS)
        .setParameter(2, key)
        .getSingleResult();
    List<?> rows =
        entities
            .createNativeQuery(
                "select request_hash, answer from idempotency_keys where key = ?1", Object[].class)
            .setParameter(1, key)
            .getResultList();
    if (rows.isEmpty()) {
      return null;
    }
    Object[] row = (Object[]) rows.get(0);
    return new Answered((byte[]) row[0], (String) row[1]);
  }

  void remember(String key, byte[] hash, String answer) {
    entities
        .createNativeQuery(
            "insert into idempotency_keys (key, request_hash, answer, created_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, key)
        .setParameter(2, hash)
        .setParameter(3, answer)
        .setParameter(4, clock.instant())
        .executeUpdate();
  }

  void forgetOld() {
    entities
        .createNativeQuery("delete from idempotency_keys where created_at < ?1")
        .setParameter(1, clock.instant().minus(REMEMBERED))
        .executeUpdate();
  }

  /** SHA-256 that has the operation in it already. */
  static MessageDigest digest(String operation) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(operation.getBytes(UTF_8));
      digest.update((byte) '\n');
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
