package dev.dateline.model.extraction;

/** Whether the article says that it happened. */
public enum Factuality {
  /** Told as having happened. */
  ACTUAL,
  PLANNED,
  /** Somebody else's statement that the article does not vouch for. */
  REPORTED,
  HYPOTHETICAL,
  NEGATED
}
