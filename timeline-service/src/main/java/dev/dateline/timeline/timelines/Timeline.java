package dev.dateline.timeline.timelines;

/**
 * A timeline as the other features know it.
 *
 * @param id its key in the database, never shown
 */
public record Timeline(int id, String slug) {

  /** Slug of the timeline that is meant when none is named. */
  public static final String DEFAULT = "main";
}
