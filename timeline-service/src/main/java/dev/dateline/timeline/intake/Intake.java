package dev.dateline.timeline.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes extractions from the inbox, one row per transaction. Any number of instances may do so at
 * once. A row that fails waits while the others go on; in the end it stays, with its error.
 */
@ApplicationScoped
class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);

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
    try {
      return QuarkusTransaction.requiringNew().call(this::takeLocked);
    } catch (FailedDelivery failure) {
      String error = String.valueOf(failure.getCause());
      LOG.errorf(failure.getCause(), "extraction %s was not taken in", failure.extractionId);
      if (failure.getCause() instanceof UnreadableExtractionException) {
        inbox.markUnreadable(failure.extractionId, error);
      } else {
        inbox.markFailed(failure.extractionId, error);
      }
      return true;
    }
  }

  private boolean takeLocked() {
    Optional<Inbox.Delivery> next = inbox.lockNext();
    if (next.isEmpty()) {
      return false;
    }
    Inbox.Delivery delivery = next.get();
    try {
      inbox.markProcessed(delivery.extractionId());
      merger.take(reader.read(delivery));
      return true;
    } catch (RuntimeException e) {
      throw new FailedDelivery(delivery.extractionId(), e);
    }
  }

  /** Carries the row's id out of the transaction that is rolled back. */
  private static final class FailedDelivery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID extractionId;

    FailedDelivery(UUID extractionId, RuntimeException cause) {
      super(cause);
      this.extractionId = extractionId;
    }
  }
}
