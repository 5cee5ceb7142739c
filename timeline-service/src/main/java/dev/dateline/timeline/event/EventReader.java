package dev.dateline.timeline.event;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimEntity.Maker;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.ClaimView;
import dev.dateline.timeline.claim.HistoryView;
import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.date.Dispute;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import dev.dateline.timeline.evidence.EvidenceView;
import dev.dateline.timeline.evidence.Publishers;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single events with everything that is known of them. */
@ApplicationScoped
public class EventReader {

  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final Histories histories;
  private final EventVersions versions;
  private final Timelines timelines;
  private final ChangeFeed feed;

  EventReader(
      EventRepository events,
      EvidenceRepository evidence,
      ClaimRepository claims,
      Histories histories,
      EventVersions versions,
      Timelines timelines,
      ChangeFeed feed) {
    this.events = events;
    this.evidence = evidence;
    this.claims = claims;
    this.histories = histories;
    this.versions = versions;
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
  public EventEntity present(UUID id, @Nullable EventEntity event) {
    if (event != null && event.deletedAt == null) {
      return event;
    }
    if (event != null && event.mergedInto != null) {
      throw ProblemException.of(
          ProblemType.GONE, "This event was merged into the event " + event.mergedInto);
    }
    if (event != null || feed.hasTombstone(id)) {
      throw ProblemException.of(ProblemType.GONE, "This event was deleted");
    }
    throw ProblemException.notFound("There is no event with this id");
  }

  /** The history of an event, deleted or not. */
  @Transactional
  public List<HistoryView> history(UUID id) {
    EventEntity event = events.findById(id);
    return histories.of(event == null ? present(id, null) : event);
  }

  /**
   * An event as it was at an instant: with the evidence and the claims of then, and the history up
   * to it. What is known of an article is told as it is now, and nothing of a withdrawn one.
   *
   * @throws ProblemException 404 when it was not there
   */
  @Transactional
  public EventDetail get(UUID id, Instant at) {
    EventEntity event =
        versions
            .event(id, at)
            .orElseThrow(() -> ProblemException.notFound("There was no event with this id then"));
    List<HistoryView> upTo =
        histories.of(event).stream().filter(entry -> isUpTo(entry, event.version, at)).toList();
    return detail(event, versions.evidence(id, at), versions.claims(id, at), upTo);
  }

  private static boolean isUpTo(HistoryView entry, int version, Instant at) {
    Integer itsVersion = entry.version();
    return itsVersion == null ? !entry.at().isAfter(at) : itsVersion <= version;
  }

  /** An event in full. */
  public EventDetail detail(EventEntity event) {
    return detail(event, evidence.ofEvent(event.id), claims.ofEvent(event.id), histories.of(event));
  }

  /** Events in full, with as many queries for many as for one. */
  public List<EventDetail> details(List<EventEntity> many) {
    List<UUID> ids = many.stream().map(event -> event.id).toList();
    Map<UUID, List<EvidenceEntity>> evidenceOf =
        evidence.ofEvents(ids).stream().collect(Collectors.groupingBy(item -> item.eventId));
    Map<UUID, List<ClaimEntity>> claimsOf =
        claims.ofEvents(ids).stream().collect(Collectors.groupingBy(claim -> claim.eventId));
    Map<UUID, List<HistoryView>> historyOf = histories.of(many);
    return many.stream()
        .map(
            event ->
                detail(
                    event,
                    evidenceOf.getOrDefault(event.id, List.of()),
                    claimsOf.getOrDefault(event.id, List.of()),
                    historyOf.getOrDefault(event.id, List.of())))
        .toList();
  }

  private EventDetail detail(
      EventEntity event,
      List<EvidenceEntity> itsEvidence,
      List<ClaimEntity> itsClaims,
      List<HistoryView> itsHistory) {
    Map<UUID, UUID> claimByEvidence = new HashMap<>();
    for (ClaimEntity claim : itsClaims) {
      if (claim.evidenceId != null) {
        // The oldest is the article's date; what contradicts it was made after it.
        claimByEvidence.putIfAbsent(claim.evidenceId, claim.id);
      }
    }
    return new EventDetail(
        event.id,
        timelines.slug(event.timelineId),
        event.title,
        event.kind,
        DateView.ofStored(event.edtf()),
        isDisputed(event, itsClaims),
        Wire.name(event.factuality),
        event.participants,
        event.places,
        event.importance,
        event.confidence,
        event.sources,
        publishers(itsEvidence),
        Wire.name(event.origin),
        Wire.name(event.status),
        event.starred,
        event.tags,
        event.version,
        event.createdAt,
        event.updatedAt,
        event.description,
        itsEvidence.stream()
            .map(item -> EvidenceView.of(item, claimByEvidence.get(item.id)))
            .toList(),
        itsClaims.stream().map(ClaimView::of).toList(),
        itsHistory);
  }

  private static boolean isDisputed(EventEntity event, List<ClaimEntity> claims) {
    return event.sources > 1
        && !event.isEdited(EventField.DATE)
        && Dispute.among(
            claims.stream()
                .filter(claim -> claim.madeBy == Maker.EXTRACTOR)
                .map(claim -> claim.edtf)
                .toList());
  }

  private static List<String> publishers(List<EvidenceEntity> evidence) {
    return Publishers.mostFrequent(
        evidence.stream().map(item -> item.article.publisher).filter(Objects::nonNull).toList());
  }
}
