package dev.dateline.timeline.claim;

import dev.dateline.timeline.claim.ClaimEntity.Maker;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.infra.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dates by people: added and preferred, never written over another claim. */
@ApplicationScoped
public class PersonClaims {
  private final ClaimRepository claims;
  private final Uuids uuids;

  PersonClaims(ClaimRepository claims, Uuids uuids) {
    this.claims = claims;
    this.uuids = uuids;
  }

  /**
   * Adds a person's claim and prefers it to all others.
   *
   * @param comment why; null for none
   */
  public void add(
      int timelineId, UUID eventId, ReadDate date, @Nullable String comment, Instant at) {
    preferNone(eventId);
    claims.persist(preferred(timelineId, eventId, date, comment, at));
  }

  /** A person's claim that is preferred; not written yet. */
  public ClaimEntity preferred(
      int timelineId, UUID eventId, ReadDate date, @Nullable String comment, Instant at) {
    ClaimEntity claim = new ClaimEntity();
    claim.id = uuids.next();
    claim.timelineId = timelineId;
    claim.eventId = eventId;
    claim.madeBy = Maker.PERSON;
    claim.author = Author.LOCAL;
    claim.edtf = date.edtf().toString();
    claim.soleDay = SoleDay.of(date.edtf());
    claim.confidence = 1;
    claim.derivation = date.derivation();
    claim.comment = comment;
    claim.preferred = true;
    claim.createdAt = at;
    return claim;
  }

  /** Prefers one claim to all others. */
  public void prefer(ClaimEntity preferred) {
    for (ClaimEntity claim : claims.ofEvent(preferred.eventId)) {
      claim.preferred = claim.equals(preferred);
    }
  }

  /** Takes the preference from every claim. */
  public void preferNone(UUID eventId) {
    for (ClaimEntity claim : claims.ofEvent(eventId)) {
      claim.preferred = false;
    }
  }
}
