package dev.dateline.timeline.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.api.ProblemType;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.Author;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.claim.PersonClaims;
import dev.dateline.timeline.date.DateColumns;
import dev.dateline.timeline.date.DateReader;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to events. */
@ApplicationScoped
public class EventEditor {
  /** How much an event matters as long as nobody said. */
  private static final double DEFAULT_IMPORTANCE = 0.5;

  private final EventRepository events;
  private final EventReader reader;
  private final ContentPatch contentPatch;
  private final PersonClaims claims;
  private final HistoryRepository history;
  private final IdempotencyKeys keys;
  private final Timelines timelines;
  private final DateReader dates;
  private final ChangeFeed feed;
  private final Uuids uuids;
  private final Clock clock;

  EventEditor(
      EventRepository events,
      EventReader reader,
      ContentPatch contentPatch,
      PersonClaims claims,
      HistoryRepository history,
      IdempotencyKeys keys,
      Timelines timelines,
      DateReader dates,
      ChangeFeed feed,
      Uuids uuids,
      Clock clock) {
    this.events = events;
    this.reader = reader;
    this.contentPatch = contentPatch;
    this.claims = claims;
    this.history = history;
    this.keys = keys;
    this.timelines = timelines;
    this.dates = dates;
    this.feed = feed;
    this.uuids = uuids;
    this.clock = clock;
  }

  /**
   * Creates an event, or answers with the one that an earlier request with the same key created.
   *
   * @throws ProblemException 400 for what is no date, 404 for an unknown timeline, 422 for a key of
   *     another request
   */
  @Transactional
  EventDetail create(NewEvent request, @Nullable String key) {
    ReadDate date = dates.read(request.date(), "#/date");
    UUID id = uuids.next();
    Optional<UUID> earlier = key == null ? Optional.empty() : keys.take(key, request, id);
    if (earlier.isPresent()) {
      return reader.get(earlier.get());
    }
    Timeline timeline = timelines.require(request.timeline());
    Instant now = clock.instant();
    EventEntity event = entered(id, timeline, request, date, now);
    events.persist(event);
    // Claims name the event's row.
    events.flush();
    claims.add(timeline.id(), id, date, now);
    history.add(id, now, Author.LOCAL, Action.CREATED, "entered by hand");
    feed.append(
        timeline.id(), List.of(new ChangeFeed.Entry(id, ChangeKind.CREATED, event.version)));
    return reader.detail(event);
  }

  /**
   * Replaces all that a person may set.
   *
   * @throws ProblemException 404, 410, 412, or 400 for what is no date
   */
  @Transactional
  EventDetail replace(UUID id, IfMatch expected, EventContent content) {
    return apply(meant(id, expected), content);
  }

  /**
   * Applies a merge patch.
   *
   * @throws ProblemException 404, 410, 412, or 400 for a patch that leaves no valid content
   */
  @Transactional
  EventDetail patch(UUID id, IfMatch expected, ObjectNode patch) {
    EventEntity event = meant(id, expected);
    return apply(event, contentPatch.apply(patch, EventContent.of(event)));
  }

  /**
   * Deletes an event; its row stays, so that later extractions leave it deleted.
   *
   * @return the version that was deleted, to be restored
   * @throws ProblemException 404, 410 or 412
   */
  @Transactional
  int delete(UUID id, IfMatch expected) {
    EventEntity event = meant(id, expected);
    Instant now = clock.instant();
    event.deletedAt = now;
    event.updatedAt = now;
    history.add(id, now, Author.LOCAL, Action.DELETED, "deleted by hand");
    events.flush();
    feed.append(
        event.timelineId, List.of(new ChangeFeed.Entry(id, ChangeKind.DELETED, event.version)));
    return event.version;
  }

  /**
   * Brings a deleted event back, with all that extractions have added in the meantime.
   *
   * @throws ProblemException 404, 412, 409 when it is not deleted, 410 when nothing of it is left
   */
  @Transactional
  EventDetail restore(UUID id, IfMatch expected) {
    EventEntity event = events.lock(id);
    if (event == null) {
      return reader.get(id);
    }
    expected.require(event.version);
    if (event.deletedAt == null) {
      throw ProblemException.of(ProblemType.CONFLICT, "This event is not deleted");
    }
    Instant now = clock.instant();
    event.deletedAt = null;
    event.updatedAt = now;
    history.add(id, now, Author.LOCAL, Action.RESTORED, "restored by hand");
    events.flush();
    feed.append(
        event.timelineId, List.of(new ChangeFeed.Entry(id, ChangeKind.CREATED, event.version)));
    return reader.detail(event);
  }

  private EventEntity meant(UUID id, IfMatch expected) {
    EventEntity event = reader.present(id, events.lock(id));
    expected.require(event.version);
    return event;
  }

  private EventDetail apply(EventEntity event, EventContent content) {
    Instant now = clock.instant();
    List<EventField> changed = EventContent.of(event).differences(content);
    if (changed.contains(EventField.DATE) && !changeDate(event, content.date(), now)) {
      changed = changed.stream().filter(field -> field != EventField.DATE).toList();
    }
    if (changed.isEmpty()) {
      return reader.detail(event);
    }
    content.writeTo(event);
    changed.forEach(event::markEdited);
    List<String> texts =
        changed.stream().filter(field -> field != EventField.DATE).map(Enum::toString).toList();
    if (!texts.isEmpty()) {
      history.add(event.id, now, Author.LOCAL, Action.EDITED, String.join(", ", texts));
    }
    event.updatedAt = now;
    events.flush();
    feed.append(
        event.timelineId,
        List.of(new ChangeFeed.Entry(event.id, ChangeKind.UPDATED, event.version)));
    return reader.detail(event);
  }

  /** Whether the text, which differs, names another date too. */
  private boolean changeDate(EventEntity event, @Nullable String text, Instant now) {
    String before = event.date.edtf();
    if (text == null) {
      claims.preferNone(event.id);
      event.date = DateColumns.of(null);
    } else {
      ReadDate date = dates.read(text, "#/date");
      if (date.edtf().toString().equals(before)) {
        return false;
      }
      claims.add(event.timelineId, event.id, date, now);
      event.date = DateColumns.of(date.edtf());
    }
    String after = event.date.edtf();
    history.add(
        event.id,
        now,
        Author.LOCAL,
        Action.DATE_CLAIMED,
        (before == null ? "undated" : before) + " → " + (after == null ? "undated" : after));
    return true;
  }

  private static EventEntity entered(
      UUID id, Timeline timeline, NewEvent request, ReadDate date, Instant now) {
    EventEntity event = new EventEntity();
    event.id = id;
    event.timelineId = timeline.id();
    event.title = request.title().strip();
    event.description = request.description();
    event.kind = request.kind() == null ? "other" : request.kind();
    event.factuality =
        request.factuality() == null
            ? Factuality.ACTUAL
            : Wire.constant(Factuality.class, request.factuality());
    event.participants = request.participants() == null ? List.of() : request.participants();
    event.places = request.places() == null ? List.of() : request.places();
    event.importance = DEFAULT_IMPORTANCE;
    event.confidence = 1;
    event.origin = Origin.ENTERED;
    for (EventField field : EventField.values()) {
      event.markEdited(field);
    }
    event.date = DateColumns.of(date.edtf());
    event.createdAt = now;
    event.updatedAt = now;
    return event;
  }
}
