package dev.dateline.timeline.curation;

import dev.dateline.http.problem.Fault;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.Author;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.FieldChange;
import dev.dateline.timeline.claim.HistoryEntity;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.event.EventState;
import dev.dateline.timeline.event.EventVersions;
import dev.dateline.timeline.moves.Moved;
import dev.dateline.timeline.timelines.TimelineLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what a person did, an undoing too. What a person had set before is set again; what was
 * the evidence's to say is left to the evidence again.
 */
@ApplicationScoped
class Undo {
  /** Moving evidence has operations of its own that take it back. */
  private static final Set<Action> NOT_UNDONE =
      Set.of(Action.MERGED, Action.UNMERGED, Action.SPLIT, Action.IMPORTED);

  private final EventRepository events;
  private final EventReader reader;
  private final EventVersions versions;
  private final HistoryRepository history;
  private final ClaimRepository claims;
  private final Reversal reversal;
  private final Redating redating;
  private final Revisions revisions;
  private final TimelineLocks locks;
  private final Clock clock;

  Undo(
      EventRepository events,
      EventReader reader,
      EventVersions versions,
      HistoryRepository history,
      ClaimRepository claims,
      Reversal reversal,
      Redating redating,
      Revisions revisions,
      TimelineLocks locks,
      Clock clock) {
    this.events = events;
    this.reader = reader;
    this.versions = versions;
    this.history = history;
    this.claims = claims;
    this.reversal = reversal;
    this.redating = redating;
    this.revisions = revisions;
    this.locks = locks;
    this.clock = clock;
  }

  /**
   * Takes back a change, with all that was changed together with it.
   *
   * @param entryId the change; null for the last one by a person
   * @throws ProblemException 404, 410, 412, or 409 when it cannot be taken back
   */
  @Transactional
  EventDetail undo(UUID id, IfMatch expected, @Nullable Long entryId, @Nullable String comment) {
    locks.lockTimelineOf(id);
    EventEntity event = events.lock(id);
    if (event == null || event.mergedInto != null) {
      return reader.get(id);
    }
    expected.require(event.version);
    List<HistoryEntity> entries = history.ofEvent(id);
    HistoryEntity entry = entryId == null ? last(entries) : entry(entries, entryId);
    EventState after = state(event, entry.version);
    EventState before = state(event, base(entries, entry));
    List<FieldChange> changes =
        after.since(before).stream().filter(change -> !change.field().equals("sources")).toList();
    requireUntouched(changes, EventState.of(event));
    Instant now = clock.instant();
    boolean wasDeleted = event.deletedAt != null;
    boolean isRemark = isRemark(entries, entry);
    boolean redated = !isRemark && reversal.revert(event, changes, before, claims.ofEvent(id), now);
    List<Moved> moved = redated ? redating.follow(event, now) : List.of();
    event.updatedAt = now;
    String names = String.join(", ", changes.stream().map(FieldChange::field).toList());
    String detail = isRemark ? "comment" : names.isEmpty() ? "nothing visible" : names;
    Note note = new Note(Action.UNDONE, detail, comment, entry.id);
    List<Revision> all = new ArrayList<>();
    all.add(new Revision(event, kind(wasDeleted, event.deletedAt != null), List.of(note)));
    all.addAll(Revision.of(moved));
    revisions.commit(now, all);
    return reader.detail(event);
  }

  private static ChangeKind kind(boolean wasDeleted, boolean isDeleted) {
    return isDeleted ? ChangeKind.DELETED : wasDeleted ? ChangeKind.CREATED : ChangeKind.UPDATED;
  }

  private static HistoryEntity last(List<HistoryEntity> entries) {
    return entries.stream()
        .filter(Undo::isByPerson)
        .filter(entry -> entry.action != Action.COMMENTED && entry.action != Action.MOVED)
        .reduce((one, other) -> other)
        .map(Undo::undoable)
        .orElseThrow(
            () -> ProblemException.conflict(Fault.NOTHING_TO_UNDO, "No person changed this event"));
  }

  private static HistoryEntity entry(List<HistoryEntity> entries, long id) {
    return undoable(
        entries.stream()
            .filter(entry -> entry.id == id)
            .findFirst()
            .orElseThrow(() -> ProblemException.notFound("The event has no such change")));
  }

  private static HistoryEntity undoable(HistoryEntity entry) {
    if (!isByPerson(entry)) {
      throw ProblemException.conflict(
          Fault.BY_EXTRACTION, "An extraction made this change: correct it instead");
    }
    if (entry.action == Action.CREATED) {
      throw ProblemException.conflict(
          Fault.BY_CREATION, "This change created the event: delete it instead");
    }
    if (entry.action == Action.MOVED) {
      throw ProblemException.conflict(
          Fault.BY_FOLLOWING, "This date follows another one: take that correction back instead");
    }
    if (NOT_UNDONE.contains(entry.action)) {
      throw ProblemException.conflict(
          Fault.BY_JOINING, "A change of this kind is taken back by its opposite, not by undoing");
    }
    return entry;
  }

  /** Whether the change was a comment and nothing else, or took one back. */
  private static boolean isRemark(List<HistoryEntity> entries, HistoryEntity entry) {
    return entry.action == Action.COMMENTED
        || entries.stream()
            .anyMatch(other -> Objects.equals(other.id, entry.undoes) && isRemark(entries, other));
  }

  private static boolean isByPerson(HistoryEntity entry) {
    return entry.articleId == null && entry.author.equals(Author.LOCAL);
  }

  /** The version that the event had before the change. */
  private static @Nullable Integer base(List<HistoryEntity> entries, HistoryEntity entry) {
    int version = Objects.requireNonNullElse(entry.version, -1);
    return entries.stream()
        .map(other -> other.version)
        .filter(other -> other != null && other < version)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private EventState state(EventEntity event, @Nullable Integer version) {
    Map<Integer, EventState> states = versions.all(event);
    EventState state = version == null ? null : states.get(version);
    if (state == null) {
      throw ProblemException.conflict(
          Fault.NOT_KEPT, "What the event was before this change is not kept any more");
    }
    return state;
  }

  private static void requireUntouched(List<FieldChange> changes, EventState now) {
    for (FieldChange change : changes) {
      if (!Objects.equals(now.fields().get(change.field()), change.to())) {
        throw ProblemException.conflict(
            Fault.CHANGED_SINCE,
            "The " + change.field() + " was changed again since: take that change back first");
      }
    }
  }
}
