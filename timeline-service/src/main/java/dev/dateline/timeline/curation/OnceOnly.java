package dev.dateline.timeline.curation;

import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.idempotency.IdempotencyKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes by hand that a repetition with the same key does not make again. */
@ApplicationScoped
class OnceOnly {
  private final IdempotencyKeys keys;
  private final EventReader reader;

  OnceOnly(IdempotencyKeys keys, EventReader reader) {
    this.keys = keys;
    this.reader = reader;
  }

  /**
   * Makes a change whose answer is an event; a repetition is answered with the event as it is then.
   *
   * @param key null to make it in any case
   * @throws dev.dateline.http.problem.ProblemException 400 when it is no key, 422 when it was used
   *     for another request
   */
  EventDetail change(
      @Nullable String key, String operation, Object request, Supplier<EventDetail> change) {
    return keys.once(
        key,
        operation,
        request,
        change,
        event -> event.id().toString(),
        id -> reader.get(UUID.fromString(id)));
  }
}
