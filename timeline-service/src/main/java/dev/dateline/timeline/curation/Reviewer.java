package dev.dateline.timeline.curation;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.claim.FieldChange;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.event.EventState;
import dev.dateline.timeline.event.ReviewStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accepting, dismissing, starring, tagging and commenting. */
@ApplicationScoped
class Reviewer {
  private final EventRepository events;
  private final EventReader reader;
  private final Revisions revisions;
  private final Clock clock;

  Reviewer(EventRepository events, EventReader reader, Revisions revisions, Clock clock) {
    this.events = events;
    this.reader = reader;
    this.revisions = revisions;
    this.clock = clock;
  }

  /**
   * Sets what is given. A decision, even for what was there, is the person's from then on.
   *
   * @throws ProblemException 404, 410, 412
   */
  @Transactional
  EventDetail mark(UUID id, IfMatch expected, Marks marks) {
    EventEntity event = reader.present(id, events.lock(id));
    expected.require(event.version);
    EventState before = EventState.of(event);
    boolean decided = set(event, marks);
    List<FieldChange> changes = EventState.of(event).since(before);
    String comment = marks.comment() == null || marks.comment().isBlank() ? null : marks.comment();
    if (changes.isEmpty() && !decided && comment == null) {
      return reader.detail(event);
    }
    Instant now = clock.instant();
    event.updatedAt = now;
    revisions.commit(now, List.of(Revision.updated(event, note(changes, decided, comment))));
    return reader.detail(event);
  }

  private static Note note(List<FieldChange> changes, boolean decided, @Nullable String comment) {
    if (changes.isEmpty()) {
      return decided
          ? new Note(Action.REVIEWED, "status confirmed", comment)
          : new Note(Action.COMMENTED, "commented", comment);
    }
    String detail =
        changes.stream()
            .map(change -> change.field() + " " + change.from() + " → " + change.to())
            .collect(Collectors.joining(", "));
    return new Note(Action.REVIEWED, detail, comment);
  }

  /** Whether a status was decided on that only an extractor had set. */
  private static boolean set(EventEntity event, Marks marks) {
    boolean decided = marks.status() != null && !event.isEdited(EventField.STATUS);
    if (marks.status() != null) {
      event.status = Wire.constant(ReviewStatus.class, marks.status());
      event.markEdited(EventField.STATUS);
    }
    if (marks.starred() != null) {
      event.starred = marks.starred();
      event.markEdited(EventField.STARRED);
    }
    List<String> tags = marks.tags();
    if (tags != null) {
      List<String> distinct = tags.stream().map(String::strip).distinct().toList();
      if (!distinct.equals(event.tags)) {
        event.tags = distinct;
      }
      event.markEdited(EventField.TAGS);
    }
    return decided;
  }
}
