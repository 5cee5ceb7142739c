package dev.dateline.timeline.timelines;

/**
 * A timeline as the other features know it.
 *
 * @param id its key in the database, never shown
 */
public record Timeline(int id, String slug) {

  /** Slug of the timeline that is meant when none is named. */
  public static final String DEFAULT = "main";

  /** What slugs look like, as a regular expression. */
  public static final String SLUG = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";
}
