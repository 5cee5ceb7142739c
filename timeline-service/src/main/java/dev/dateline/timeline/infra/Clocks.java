package dev.dateline.timeline.infra;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one place that asks the machine for the time. */
@Singleton
class Clocks {
  @Produces
  @Singleton
  Clock clock() {
    // What PostgreSQL keeps: an instant reads the same before and after it was stored.
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
