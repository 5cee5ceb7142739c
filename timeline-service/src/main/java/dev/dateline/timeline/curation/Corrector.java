package dev.dateline.timeline.curation;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.date.DateReader;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.moves.Moved;
import dev.dateline.timeline.timelines.TimelineLocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Corrects dates of events. A preview is the correction itself, taken back before anybody saw it,
 * so that it cannot promise anything else.
 */
@ApplicationScoped
class Corrector {
  private final EventRepository events;
  private final EventReader reader;
  private final ClaimRepository claims;
  private final Redating redating;
  private final Revisions revisions;
  private final TimelineLocks locks;
  private final DateReader dates;
  private final Clock clock;

  Corrector(
      EventRepository events,
      EventReader reader,
      ClaimRepository claims,
      Redating redating,
      Revisions revisions,
      TimelineLocks locks,
      DateReader dates,
      Clock clock) {
    this.events = events;
    this.reader = reader;
    this.claims = claims;
    this.redating = redating;
    this.revisions = revisions;
    this.locks = locks;
    this.dates = dates;
    this.clock = clock;
  }

  /**
   * Adds a claim, prefers it, and moves what counts from the date.
   *
   * @throws ProblemException 404, 410, 412, or 400 for what is no date
   */
  @Transactional
  EventDetail claim(UUID id, IfMatch expected, NewClaim request) {
    ReadDate date = dates.read(request.date(), "#/date");
    EventEntity event = locked(id);
    expected.require(event.version);
    Instant now = clock.instant();
    String before = event.edtf();
    redating.claim(event, date, request.comment(), now);
    return commit(event, Action.DATE_CLAIMED, before, request.comment(), now);
  }

  /**
   * Prefers a claim that is there, and moves what counts from the date.
   *
   * @throws ProblemException 404, 410, 412
   */
  @Transactional
  EventDetail prefer(UUID id, IfMatch expected, UUID claimId, @Nullable String comment) {
    EventEntity event = locked(id);
    expected.require(event.version);
    ClaimEntity claim = claim(id, claimId);
    String before = event.edtf();
    redating.prefer(event, claim);
    return commit(event, Action.PREFERRED, before, comment, clock.instant());
  }

  /** What a new claim would move. */
  @Transactional
  Preview preview(UUID id, NewClaim request) {
    ReadDate date = dates.read(request.date(), "#/date");
    EventEntity event = locked(id);
    Instant now = clock.instant();
    redating.claim(event, date, request.comment(), now);
    return taken(redating.follow(event, now), date.edtf(), date.derivation().sentence());
  }

  /** What preferring another claim would move. */
  @Transactional
  Preview preview(UUID id, UUID claimId) {
    EventEntity event = locked(id);
    ClaimEntity claim = claim(id, claimId);
    redating.prefer(event, claim);
    return taken(redating.follow(event, clock.instant()), Edtf.parse(claim.edtf), null);
  }

  private static Preview taken(List<Moved> moved, Edtf date, @Nullable String sentence) {
    QuarkusTransaction.setRollbackOnly();
    return Preview.of(date, sentence, moved);
  }

  private EventDetail commit(
      EventEntity event,
      Action action,
      @Nullable String before,
      @Nullable String comment,
      Instant now) {
    List<Moved> moved = redating.follow(event, now);
    List<Revision> all = new ArrayList<>();
    String change = Revision.change(before, event.edtf());
    all.add(Revision.updated(event, new Note(action, change, comment)));
    all.addAll(Revision.of(moved));
    revisions.commit(now, all);
    return reader.detail(event);
  }

  private EventEntity locked(UUID id) {
    locks.lockTimelineOf(id);
    return reader.present(id, events.lock(id));
  }

  private ClaimEntity claim(UUID eventId, UUID claimId) {
    return claims.ofEvent(eventId).stream()
        .filter(claim -> claim.id.equals(claimId))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("The event has no claim with this id"));
  }
}
