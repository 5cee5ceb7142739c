package dev.dateline.http.request;

/** How long bodies may be; each service has its own. */
public interface BodyLimits {
  /**
   * The most bytes that a body may have.
   *
   * @param path where it is sent to
   */
  long at(String path);
}
