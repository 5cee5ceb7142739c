package dev.dateline.timeline.event;

/** Whether an event belongs on its timeline. */
public enum ReviewStatus {
  /** Found by an extractor that is not sure; waits for a person. */
  PROPOSED,
  /** By a person, or because the extractor is sure or several articles agree. */
  ACCEPTED,
  /** A person does not want it; it stays, with all that extractions add to it. */
  DISMISSED
}
