package dev.dateline.timeline.event;

/** How an event came into being. */
public enum Origin {
  EXTRACTED,
  /** By a person. */
  ENTERED
}
