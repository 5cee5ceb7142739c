package dev.dateline.timeline.curation;

import dev.dateline.http.problem.Fault;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.TimelineLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merging events, taking them apart again, and splitting evidence off, by hand. */
@ApplicationScoped
class Joiner {
  private final EventRepository events;
  private final EventReader reader;
  private final EvidenceRepository evidence;
  private final Transfer transfer;
  private final Revisions revisions;
  private final TimelineLocks locks;
  private final Uuids uuids;
  private final Clock clock;

  Joiner(
      EventRepository events,
      EventReader reader,
      EvidenceRepository evidence,
      Transfer transfer,
      Revisions revisions,
      TimelineLocks locks,
      Uuids uuids,
      Clock clock) {
    this.events = events;
    this.reader = reader;
    this.evidence = evidence;
    this.transfer = transfer;
    this.revisions = revisions;
    this.locks = locks;
    this.uuids = uuids;
    this.clock = clock;
  }

  /**
   * Merges another event into this one, which keeps what people set; the other one is gone, and
   * every later extraction keeps to it.
   *
   * @throws ProblemException 404, 410, 412, 400 for the same event or one of another timeline
   */
  @Transactional
  EventDetail merge(UUID id, IfMatch expected, MergeRequest request) {
    if (id.equals(request.event())) {
      throw ProblemException.field("#/event", "is this very event");
    }
    EventEntity into = locked(id, request.event());
    expected.require(into.version);
    EventEntity from = other(request.event());
    reader.present(from.id, from);
    if (from.timelineId != into.timelineId) {
      throw ProblemException.field("#/event", "belongs to another timeline");
    }
    Instant now = clock.instant();
    transfer.merge(from, into);
    from.deletedAt = now;
    from.mergedInto = into.id;
    from.updatedAt = now;
    into.updatedAt = now;
    Note gone = new Note(Action.MERGED, "merged into " + into.id, request.comment());
    Note grown = new Note(Action.MERGED, "merged with " + from.id, request.comment());
    revisions.commit(
        now,
        List.of(
            new Revision(from, ChangeKind.DELETED, List.of(gone)), Revision.updated(into, grown)));
    return reader.detail(into);
  }

  /**
   * Takes an event that was merged into this one out of it again, with what it brought.
   *
   * @throws ProblemException 404, 410, 412, 409 when it was not merged into this one
   */
  @Transactional
  EventDetail unmerge(UUID id, IfMatch expected, MergeRequest request) {
    EventEntity from = locked(id, request.event());
    expected.require(from.version);
    EventEntity out = other(request.event());
    if (!id.equals(out.mergedInto)) {
      throw ProblemException.conflict(
          Fault.NOT_MERGED, "The event " + out.id + " was not merged into this one");
    }
    Instant now = clock.instant();
    transfer.unmerge(from, out);
    out.deletedAt = null;
    out.mergedInto = null;
    out.updatedAt = now;
    from.updatedAt = now;
    Note back = new Note(Action.UNMERGED, "taken out of " + from.id, request.comment());
    Note less = new Note(Action.UNMERGED, "taken apart from " + out.id, request.comment());
    revisions.commit(
        now,
        List.of(
            new Revision(out, ChangeKind.CREATED, List.of(back)), Revision.updated(from, less)));
    return reader.detail(from);
  }

  /**
   * Makes an event of some of this one's evidence; every later extraction keeps to it.
   *
   * @return the new event
   * @throws ProblemException 404, 410, 412, 400 for evidence that is not the event's, or all of it
   */
  @Transactional
  EventDetail split(UUID id, IfMatch expected, SplitRequest request) {
    EventEntity from = locked(id, null);
    expected.require(from.version);
    List<EvidenceEntity> all = evidence.ofEvent(id);
    Set<UUID> wanted = new HashSet<>(request.evidence());
    List<EvidenceEntity> chosen = all.stream().filter(item -> wanted.contains(item.id)).toList();
    if (chosen.size() < wanted.size()) {
      throw ProblemException.field("#/evidence", "names evidence that is not of this event");
    }
    if (chosen.size() == all.size()) {
      throw ProblemException.field("#/evidence", "must leave some of the evidence");
    }
    Instant now = clock.instant();
    EventEntity part = part(from, now);
    events.persist(part);
    // Evidence names the event's row.
    events.flush();
    transfer.split(from, part, chosen);
    from.updatedAt = now;
    Note made = new Note(Action.CREATED, "split off " + from.id, request.comment());
    Note less = new Note(Action.SPLIT, part.id + " was split off", request.comment());
    revisions.commit(
        now,
        List.of(
            new Revision(part, ChangeKind.CREATED, List.of(made)), Revision.updated(from, less)));
    return reader.detail(part);
  }

  private EventEntity part(EventEntity from, Instant now) {
    EventEntity part = new EventEntity();
    part.id = uuids.next();
    part.timelineId = from.timelineId;
    part.title = from.title;
    part.kind = from.kind;
    part.factuality = from.factuality;
    part.importance = from.importance;
    part.confidence = from.confidence;
    part.origin = Origin.EXTRACTED;
    part.markEdited(EventField.EVIDENCE);
    part.createdAt = now;
    part.updatedAt = now;
    return part;
  }

  /** Locks both, in the order of their ids; the first is the one that is meant. */
  private EventEntity locked(UUID id, @Nullable UUID other) {
    locks.lockTimelineOf(id);
    Set<UUID> ids = new TreeSet<>(Set.of(id));
    if (other != null) {
      ids.add(other);
    }
    List<EventEntity> locked = events.lock(ids);
    return reader.present(
        id, locked.stream().filter(event -> event.id.equals(id)).findFirst().orElse(null));
  }

  private EventEntity other(UUID id) {
    EventEntity other = events.findById(id);
    if (other == null) {
      throw ProblemException.field("#/event", "is no event");
    }
    return other;
  }
}
