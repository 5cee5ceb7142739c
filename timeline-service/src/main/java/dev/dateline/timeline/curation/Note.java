package dev.dateline.timeline.curation;

import dev.dateline.timeline.claim.HistoryEntity.Action;
import org.jspecify.annotations.Nullable;

/**
 * What the history says of a person's change.
 *
 * @param comment why, in the person's words; null for none
 * @param undoes the entry that it takes back; null for none
 */
record Note(Action action, String detail, @Nullable String comment, @Nullable Long undoes) {
  Note(Action action, String detail, @Nullable String comment) {
    this(action, detail, comment, null);
  }
}
