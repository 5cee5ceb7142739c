package dev.dateline.deploy;

/** What stops the launcher. The message is for the person at the terminal: what, and what to do. */
public final class LauncherException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LauncherException(String message) {
    super(message);
  }

  public LauncherException(String message, Throwable cause) {
    super(message, cause);
  }
}
