package dev.dateline.model.derivation;

/** A step that has no answer for its value, such as the weekday nearest to an unknown year. */
public final class DerivationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DerivationException(String message) {
    super(message);
  }

  DerivationException(String message, Throwable cause) {
    super(message, cause);
  }
}
