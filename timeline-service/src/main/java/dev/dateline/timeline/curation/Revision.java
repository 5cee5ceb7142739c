package dev.dateline.timeline.curation;

import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.moves.Moved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's change of one event.
 *
 * @param notes what the history says of it, in order
 */
record Revision(EventEntity event, ChangeKind kind, List<Note> notes) {
  static Revision updated(EventEntity event, Note... notes) {
    return new Revision(event, ChangeKind.UPDATED, List.of(notes));
  }

  /** The events that were dated anew since another one was; deleted ones move in silence. */
  static List<Revision> of(List<Moved> moves) {
    Map<EventEntity, List<Note>> notes = new LinkedHashMap<>();
    for (Moved moved : moves) {
      if (moved.event().deletedAt != null) {
        continue;
      }
      String detail =
          moved.isShown()
              ? change(moved.eventBefore(), moved.event().edtf())
              : "a claim: " + change(moved.before(), moved.claim().edtf);
      notes
          .computeIfAbsent(moved.event(), event -> new ArrayList<>())
          .add(new Note(Action.MOVED, detail, null));
    }
    return notes.entrySet().stream()
        .map(entry -> new Revision(entry.getKey(), ChangeKind.UPDATED, distinct(entry.getValue())))
        .toList();
  }

  /** A change of a date in words. */
  static String change(@Nullable String before, @Nullable String after) {
    return Objects.requireNonNullElse(before, "undated")
        + HistoryRepository.ARROW
        + Objects.requireNonNullElse(after, "undated");
  }

  private static List<Note> distinct(List<Note> notes) {
    return notes.stream().distinct().toList();
  }
}
