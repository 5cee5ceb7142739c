package dev.dateline.timeline.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Shows operators what waits in the inbox. */
@Singleton
class InboxGauges implements MeterBinder {
  private final Inbox inbox;

  InboxGauges(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("dateline.inbox.waiting", inbox, it -> it.backlog().waiting())
        .description("Extractions that are not taken in yet")
        .register(registry);
    Gauge.builder("dateline.inbox.failing", inbox, it -> it.backlog().failing())
        .description("Extractions among them that failed at least once")
        .register(registry);
    Gauge.builder("dateline.inbox.oldest", inbox, it -> it.backlog().oldestSeconds())
        .description("How long the oldest of them has been waiting")
        .baseUnit("seconds")
        .register(registry);
  }
}
