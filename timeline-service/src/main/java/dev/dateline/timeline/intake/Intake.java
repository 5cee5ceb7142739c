package dev.dateline.timeline.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes extractions from the inbox, one row per transaction. Any number of instances may do so at
 * once. A row that fails waits while the others go on.
 */
@ApplicationScoped
class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);

  /** A book has thousands of candidates. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

  private final Inbox inbox;
  private final ExtractionReader reader;
  private final Merger merger;

  Intake(Inbox inbox, ExtractionReader reader, Merger merger) {
    this.inbox = inbox;
    this.reader = reader;
    this.merger = merger;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void drain() {
    boolean found = true;
    while (found) {
      found = takeOne();
    }
  }

  /** Whether there was a row to be taken. */
  private boolean takeOne() {
    // Known outside the transaction, whose end may fail too.
    AtomicReference<@Nullable UUID> taken = new AtomicReference<>();
    try {
      return QuarkusTransaction.requiringNew()
          .timeout((int) LONGEST_TRANSACTION.toSeconds())
          .call(() -> takeLocked(taken));
    } catch (RuntimeException | Error failure) {
      UUID extractionId = taken.get();
      if (extractionId == null) {
        throw failure;
      }
      LOG.errorf(failure, "extraction %s was not taken in", extractionId);
      inbox.markFailed(extractionId, failure.toString());
      return true;
    }
  }

  private boolean takeLocked(AtomicReference<@Nullable UUID> taken) {
    Optional<Inbox.Delivery> next = inbox.lockNext();
    if (next.isEmpty()) {
      return false;
    }
    Inbox.Delivery delivery = next.get();
    taken.set(delivery.extractionId());
    inbox.markProcessed(delivery.extractionId());
    merger.take(reader.read(delivery));
    return true;
  }
}
