package dev.dateline.timeline.changes;

/** What happened to an event. */
public enum ChangeKind {
  CREATED,
  UPDATED,
  DELETED
}
