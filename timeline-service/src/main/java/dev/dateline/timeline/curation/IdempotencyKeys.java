package dev.dateline.timeline.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.api.ProblemType;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Which requests were answered already, for a day. */
@ApplicationScoped
class IdempotencyKeys {
  private static final int MAX_LENGTH = 200;
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Clock clock;

  IdempotencyKeys(EntityManager entities, ObjectMapper json, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Takes a key for the event that a request is about to create. A request with the same key that
   * is still under way is waited for: the row is inserted in the transaction that creates the
   * event.
   *
   * @return the event that an earlier request with this key created; empty when the key is new
   * @throws ProblemException 400 when it is no key, 422 when it was used for another request
   */
  Optional<UUID> take(String key, NewEvent request, UUID eventId) {
    if (key.isBlank() || key.length() > MAX_LENGTH) {
      throw ProblemException.parameter(
          "Idempotency-Key", "must have 1 to " + MAX_LENGTH + " characters");
    }
    byte[] hash = sha256(request);
    int inserted =
        entities
            .createNativeQuery(
                "insert into idempotency_keys (key, request_hash, event_id, created_at)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, key)
            .setParameter(2, hash)
            .setParameter(3, eventId)
            .setParameter(4, clock.instant())
            .executeUpdate();
    if (inserted == 1) {
      return Optional.empty();
    }
    Object[] known =
        (Object[])
            entities
                .createNativeQuery(
                    "select request_hash, event_id from idempotency_keys where key = ?1")
                .setParameter(1, key)
                .getSingleResult();
    if (!Arrays.equals(hash, (byte[]) known[0])) {
      throw ProblemException.of(
          ProblemType.KEY_REUSED, "This Idempotency-Key belongs to a request with another body");
    }
    return Optional.of((UUID) known[1]);
  }

  @Scheduled(every = "1h", delayed = "1m")
  @Transactional
  void forgetOld() {
    entities
        .createNativeQuery("delete from idempotency_keys where created_at < ?1")
        .setParameter(1, clock.instant().minus(REMEMBERED))
        .executeUpdate();
  }

  private byte[] sha256(NewEvent request) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("it came as JSON", e);
    }
  }
}
