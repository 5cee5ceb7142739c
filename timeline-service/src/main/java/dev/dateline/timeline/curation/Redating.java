package dev.dateline.timeline.curation;

import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.PersonClaims;
import dev.dateline.timeline.consensus.Alignment;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.moves.Moved;
import dev.dateline.timeline.moves.Moves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates events by hand, and moves what was counted from their dates. */
@ApplicationScoped
class Redating {
  private final PersonClaims claims;
  private final EventRepository events;
  private final Moves moves;

  Redating(PersonClaims claims, EventRepository events, Moves moves) {
    this.claims = claims;
    this.events = events;
    this.moves = moves;
  }

  /** Adds a person's claim and prefers it. */
  void claim(EventEntity event, ReadDate date, @Nullable String comment, Instant at) {
    claims.add(event.timelineId, event.id, date, comment, at);
    event.date(date.edtf());
    event.markEdited(EventField.DATE);
  }

  /** Prefers a claim that is there. */
  void prefer(EventEntity event, ClaimEntity claim) {
    claims.prefer(claim);
    Alignment.show(event, Optional.of(claim));
    event.markEdited(EventField.DATE);
  }

  /** Prefers none of the claims. */
  void undate(EventEntity event) {
    claims.preferNone(event.id);
    event.date(null);
    event.markEdited(EventField.DATE);
  }

  /** Moves what is counted from the date, once all of the event is as it is to be. */
  List<Moved> follow(EventEntity event, Instant at) {
    event.updatedAt = at;
    // The queries that find what follows see only what was written.
    events.flush();
    return moves.follow(event, at);
  }
}
