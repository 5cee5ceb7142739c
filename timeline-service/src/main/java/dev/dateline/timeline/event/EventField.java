package dev.dateline.timeline.event;

import java.util.Locale;

/** What a person may set; from then on extraction leaves it alone. */
public enum EventField {
  TITLE,
  DATE,
  DESCRIPTION,
  KIND,
  FACTUALITY,
  PARTICIPANTS,
  PLACES,
  STATUS,
  STARRED,
  TAGS,
  /** Which evidence belongs to it. */
  EVIDENCE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
