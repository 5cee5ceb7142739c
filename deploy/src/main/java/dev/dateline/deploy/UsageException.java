package dev.dateline.deploy;

/** An option that is unknown, incomplete or out of range. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
