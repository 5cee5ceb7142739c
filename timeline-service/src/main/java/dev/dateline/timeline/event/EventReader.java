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
    return details(List.of(id), at).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("There was no event with this id then"));
  }

  /**
   * Events as they were at an instant, with as many queries for many as for one; those that were
   * not there are left out.
   */
  public List<EventDetail> details(List<UUID> ids, Instant at) {
    Map<UUID, EventEntity> there =
        versions.events(ids, at).stream()
            .collect(Collectors.toMap(event -> event.id, event -> event));
    List<EventEntity> many = ids.stream().map(there::get).filter(Objects::nonNull).toList();
    Map<UUID, List<HistoryView>> historyOf = histories.of(many);
    Map<UUID, List<HistoryView>> upTo = new HashMap<>();
    for (EventEntity event : many) {
      upTo.put(
          event.id,
          historyOf.getOrDefault(event.id, List.of()).stream()
              .filter(entry -> isUpTo(entry, event.version, at))
              .toList());
    }
    return details(many, versions.evidence(ids, at), versions.claims(ids, at), upTo);
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
    return details(many, evidence.ofEvents(ids), claims.ofEvents(ids), histories.of(many));
  }

  private List<EventDetail> details(
      List<EventEntity> many,
      List<EvidenceEntity> theirEvidence,
      List<ClaimEntity> theirClaims,
      Map<UUID, List<HistoryView>> historyOf) {
    Map<UUID, List<EvidenceEntity>> evidenceOf =
        theirEvidence.stream().collect(Collectors.groupingBy(item -> item.eventId));
    Map<UUID, List<ClaimEntity>> claimsOf =
        theirClaims.stream().collect(Collectors.groupingBy(claim -> claim.eventId));
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
