package dev.dateline.ingest.article;

import java.util.regex.Pattern;

/** How timelines are named. Which of them exist is timeline-service's business. */
final class Timelines {

  /** The timeline of those who name none. */
  static final String DEFAULT = "main";

  static final String SLUG = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$";
  static final String EXPECTED =
      "is not the slug of a timeline: 1 to 64 of a-z, 0-9 and -, with no - at its ends";

  private static final Pattern PATTERN = Pattern.compile(SLUG);

  private Timelines() {}

  static boolean isSlug(String text) {
    return PATTERN.matcher(text).matches();
  }
}
