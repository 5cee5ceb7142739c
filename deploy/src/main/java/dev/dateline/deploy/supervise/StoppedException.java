package dev.dateline.deploy.supervise;

/** The stop was asked for while something was starting; nothing to report. */
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
