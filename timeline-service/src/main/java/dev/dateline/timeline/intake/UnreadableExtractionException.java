package dev.dateline.timeline.intake;

/** An extraction that does not keep to the contract. */
final class UnreadableExtractionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableExtractionException(String message) {
    super(message);
  }
}
