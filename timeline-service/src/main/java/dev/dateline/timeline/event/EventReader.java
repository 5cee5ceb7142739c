package dev.dateline.timeline.event;

import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.api.ProblemType;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.ClaimView;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.claim.HistoryView;
import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.evidence.EvidenceRepository;
import dev.dateline.timeline.evidence.EvidenceView;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single events with everything that is known of them. */
@ApplicationScoped
public class EventReader {
  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final HistoryRepository history;
  private final Timelines timelines;
  private final ChangeFeed feed;

  EventReader(
      EventRepository events,
      EvidenceRepository evidence,
      ClaimRepository claims,
      HistoryRepository history,
      Timelines timelines,
      ChangeFeed feed) {
    this.events = events;
    this.evidence = evidence;
    this.claims = claims;
    this.history = history;
    this.timelines = timelines;
    this.feed = feed;
  }

  /**
   * An event in full.
   *
   * @throws ProblemException 404 when there is none, 410 when it was deleted
   */
  @Transactional
  public EventDetail get(UUID id) {
    return detail(present(id, events.findById(id)));
  }

  /**
   * Lets an event pass that is there.
   *
   * @throws ProblemException 404 when there is none, 410 when it was deleted
   */
  EventEntity present(UUID id, @Nullable EventEntity event) {
    if (event != null && event.deletedAt == null) {
      return event;
    }
    if (event != null || feed.hasTombstone(id)) {
      throw ProblemException.of(ProblemType.GONE, "This event was deleted");
    }
    throw ProblemException.notFound("There is no event with this id");
  }

  EventDetail detail(EventEntity event) {
    List<ClaimEntity> itsClaims = claims.ofEvent(event.id);
    Map<UUID, UUID> claimByEvidence = new HashMap<>();
    for (ClaimEntity claim : itsClaims) {
      if (claim.evidenceId != null) {
        claimByEvidence.put(claim.evidenceId, claim.id);
      }
    }
    return new EventDetail(
        event.id,
        timelines.slug(event.timelineId),
        event.title,
        event.kind,
        DateView.ofStored(event.date.edtf()),
        Wire.name(event.factuality),
        event.participants,
        event.places,
        event.importance,
        event.confidence,
        event.sources,
        Wire.name(event.origin),
        Wire.name(event.status),
        event.starred,
        event.tags,
        event.version,
        event.createdAt,
        event.updatedAt,
        event.description,
        evidence.ofEvent(event.id).stream()
            .map(item -> EvidenceView.of(item, claimByEvidence.get(item.id)))
            .toList(),
        itsClaims.stream().map(ClaimView::of).toList(),
        history.ofEvent(event.id).stream().map(HistoryView::of).toList());
  }
}
