package dev.dateline.nlp;

/** Against what a date is read that does not say everything ("June 12"). */
public enum ReadingMode {
  /** Against the publication date. */
  NEWS,
  /** Against the date mentioned last, as histories do. */
  NARRATIVE,
  /** As the text itself suggests. */
  AUTO
}
