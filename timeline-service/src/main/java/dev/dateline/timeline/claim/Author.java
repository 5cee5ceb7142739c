package dev.dateline.timeline.claim;

/** Who changes events by hand. */
public final class Author {
  /** Everybody, until there is a login. */
  public static final String LOCAL = "local";

  private Author() {}
}
