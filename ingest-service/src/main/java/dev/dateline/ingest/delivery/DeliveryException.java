package dev.dateline.ingest.delivery;

import java.util.UUID;

/** An extraction could not be handed over now; its transaction must not be committed. */
public final class DeliveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DeliveryException(UUID extraction, Exception cause) {
    super("extraction " + extraction + " was not delivered", cause);
  }
}
