package dev.dateline.timeline.infra;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Ids that sort by the time they were made (UUIDv7), which keeps inserts local in the indexes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562</a>
 */
@Singleton
public class Uuids {
  private static final int COUNTER_BITS = 12;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private long last;

  Uuids(Clock clock) {
    this.clock = clock;
  }

  /** A new id, greater than all that this process made before. */
  public UUID next() {
    long stamp = nextStamp();
    long millis = stamp >>> COUNTER_BITS;
    long counter = stamp & ((1L << COUNTER_BITS) - 1);
    return new UUID(
        millis << 16 | 0x7000L | counter,
        (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
  }

  /** Milliseconds and a counter in one number that only grows. */
  private synchronized long nextStamp() {
    // Not clock.millis(): a clock that ticks in microseconds divides by zero there.
    last = Math.max(last + 1, clock.instant().toEpochMilli() << COUNTER_BITS);
    return last;
  }
}
