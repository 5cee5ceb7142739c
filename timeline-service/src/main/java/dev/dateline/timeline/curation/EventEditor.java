package dev.dateline.timeline.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.http.problem.Fault;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.PersonClaims;
import dev.dateline.timeline.date.DateReader;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.moves.Moved;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.TimelineLocks;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entering, changing, deleting and restoring single events. */
@ApplicationScoped
public class EventEditor {
  private final EventRepository events;
  private final EventReader reader;
  private final ContentPatch contentPatch;
  private final PersonClaims claims;
  private final Redating redating;
  private final Timelines timelines;
  private final TimelineLocks locks;
  private final DateReader dates;
  private final Revisions revisions;
  private final Uuids uuids;
  private final Clock clock;

  EventEditor(
      EventRepository events,
      EventReader reader,
      ContentPatch contentPatch,
      PersonClaims claims,
      Redating redating,
      Timelines timelines,
      TimelineLocks locks,
      DateReader dates,
      Revisions revisions,
      Uuids uuids,
      Clock clock) {
    this.events = events;
    this.reader = reader;
    this.contentPatch = contentPatch;
    this.claims = claims;
    this.redating = redating;
    this.timelines = timelines;
    this.locks = locks;
    this.dates = dates;
    this.revisions = revisions;
    this.uuids = uuids;
    this.clock = clock;
  }

  /**
   * Creates an event.
   *
   * @throws ProblemException 400 for what is no date, 404 for an unknown timeline
   */
  @Transactional
  EventDetail create(NewEvent request) {
    ReadDate date = dates.read(request.date(), "#/date");
    UUID id = uuids.next();
    Timeline timeline = timelines.require(request.timeline());
    // Asks the database before the clock: what was there at an instant goes by the database's own
    // time, which stands still from its first statement on.
    timelines.requireOpen(timeline.id());
    Instant now = clock.instant();
    EventEntity event = EnteredEvents.of(id, timeline, request, date, now);
    events.persist(event);
    // Claims name the event's row.
    events.flush();
    claims.add(timeline.id(), id, date, null, now);
    Note note = new Note(Action.CREATED, "entered by hand", null);
    revisions.commit(now, List.of(new Revision(event, ChangeKind.CREATED, List.of(note))));
    return reader.detail(event);
  }

  /**
   * Replaces all content.
   *
   * @throws ProblemException 404, 410, 412, or 400 for what is no date
   */
  @Transactional
  EventDetail replace(UUID id, IfMatch expected, EventContent content, @Nullable String comment) {
    locks.lockTimelineOf(id);
    return apply(meant(id, expected), content, comment);
  }

  /**
   * Applies a merge patch.
   *
   * @throws ProblemException 404, 410, 412, or 400 for a patch that leaves no valid content
   */
  @Transactional
  EventDetail patch(UUID id, IfMatch expected, ObjectNode patch, @Nullable String comment) {
    if (patch.has(EventField.DATE.toString())) {
      locks.lockTimelineOf(id);
    }
    EventEntity event = meant(id, expected);
    return apply(event, contentPatch.apply(patch, EventContent.of(event)), comment);
  }

  /**
   * Deletes an event; its row stays, so that later extractions leave it deleted.
   *
   * @return the version that was deleted, to be restored
   * @throws ProblemException 404, 410 or 412
   */
  @Transactional
  int delete(UUID id, IfMatch expected, @Nullable String comment) {
    EventEntity event = meant(id, expected);
    Instant now = clock.instant();
    event.deletedAt = now;
    event.updatedAt = now;
    Note note = new Note(Action.DELETED, "deleted by hand", comment);
    revisions.commit(now, List.of(new Revision(event, ChangeKind.DELETED, List.of(note))));
    return event.version;
  }

  /**
   * Brings a deleted event back, with all that extractions have added in the meantime.
   *
   * @throws ProblemException 404, 412, 409 when it is not deleted, or merged, 410 when nothing of
   *     it is left
   */
  @Transactional
  EventDetail restore(UUID id, IfMatch expected) {
    EventEntity event = events.lock(id);
    if (event == null) {
      return reader.get(id);
    }
    expected.require(event.version);
    if (event.deletedAt == null) {
      throw ProblemException.conflict(Fault.NOT_DELETED, "This event is not deleted");
    }
    if (event.mergedInto != null) {
      throw ProblemException.conflict(
          Fault.MERGED_AWAY,
          "This event was merged into the event " + event.mergedInto + ": unmerge it there");
    }
    Instant now = clock.instant();
    event.deletedAt = null;
    event.updatedAt = now;
    Note note = new Note(Action.RESTORED, "restored by hand", null);
    revisions.commit(now, List.of(new Revision(event, ChangeKind.CREATED, List.of(note))));
    return reader.detail(event);
  }

  private EventEntity meant(UUID id, IfMatch expected) {
    EventEntity event = reader.present(id, events.lock(id));
    expected.require(event.version);
    return event;
  }

  private EventDetail apply(EventEntity event, EventContent content, @Nullable String comment) {
    Instant now = clock.instant();
    String dateBefore = event.edtf();
    List<EventField> changed = EventContent.of(event).differences(content);
    boolean redated =
        changed.contains(EventField.DATE) && changeDate(event, content.date(), comment, now);
    List<EventField> texts = changed.stream().filter(field -> field != EventField.DATE).toList();
    if (texts.isEmpty() && !redated) {
      return reader.detail(event);
    }
    content.writeTo(event);
    texts.forEach(event::markEdited);
    event.updatedAt = now;
    List<Moved> moved = redated ? redating.follow(event, now) : List.of();
    List<Note> notes = new ArrayList<>();
    if (redated) {
      String change = Revision.change(dateBefore, event.edtf());
      notes.add(new Note(Action.DATE_CLAIMED, change, comment));
    }
    if (!texts.isEmpty()) {
      String names = String.join(", ", texts.stream().map(Enum::toString).toList());
      notes.add(new Note(Action.EDITED, names, comment));
    }
    List<Revision> all = new ArrayList<>();
    all.add(new Revision(event, ChangeKind.UPDATED, notes));
    all.addAll(Revision.of(moved));
    revisions.commit(now, all);
    return reader.detail(event);
  }

  /** Whether the text, which differs, names another date too. */
  private boolean changeDate(
      EventEntity event, @Nullable String text, @Nullable String comment, Instant now) {
    if (text == null) {
      redating.undate(event);
      return true;
    }
    ReadDate date = dates.read(text, "#/date");
    if (date.edtf().toString().equals(event.edtf())) {
      return false;
    }
    redating.claim(event, date, comment, now);
    return true;
  }
}
