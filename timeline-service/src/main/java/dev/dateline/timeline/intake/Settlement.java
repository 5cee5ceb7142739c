package dev.dateline.timeline.intake;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.claim.Preference;
import dev.dateline.timeline.date.DateColumns;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.evidence.EvidenceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings an event into line with its evidence, where no person decided otherwise. */
@ApplicationScoped
class Settlement {
  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final HistoryRepository history;
  private final Clock clock;

  Settlement(
      EventRepository events,
      EvidenceRepository evidence,
      ClaimRepository claims,
      HistoryRepository history,
      Clock clock) {
    this.events = events;
    this.evidence = evidence;
    this.claims = claims;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Settles an event whose evidence changed.
   *
   * @param isNew whether this extraction made it
   * @param spokenOfBefore whether an earlier extraction of the article had evidence for it
   * @return the change for the feed; empty for an event that stays deleted
   */
  Optional<ChangeFeed.Entry> settle(
      UUID eventId, boolean isNew, boolean spokenOfBefore, String extractor) {
    events.flush();
    EventEntity event = Objects.requireNonNull(events.lock(eventId));
    List<Testimony> testimonies = evidence.ofEvent(eventId).stream().map(Testimony::of).toList();
    if (testimonies.isEmpty() && event.origin == Origin.EXTRACTED && !event.isEdited()) {
      return vanish(event);
    }
    Factuality factualityBefore = event.factuality;
    String dateBefore = event.date.edtf();
    event.sources = 0;
    if (!testimonies.isEmpty()) {
      adopt(event, Consensus.of(testimonies));
    }
    preferClaim(event);
    if (!isNew) {
      // Moves the version even when the columns stay: the evidence is another.
      event.updatedAt = clock.instant();
    }
    events.flush();
    record(event, isNew, spokenOfBefore, extractor, factualityBefore, dateBefore);
    if (event.deletedAt != null) {
      return Optional.empty();
    }
    ChangeKind kind = isNew ? ChangeKind.CREATED : ChangeKind.UPDATED;
    return Optional.of(new ChangeFeed.Entry(eventId, kind, event.version));
  }

  /** Nothing supports it and nobody touched it: only the feed remembers that it was there. */
  private Optional<ChangeFeed.Entry> vanish(EventEntity event) {
    boolean wasDeleted = event.deletedAt != null;
    events.delete(event);
    return wasDeleted
        ? Optional.empty()
        : Optional.of(new ChangeFeed.Entry(event.id, ChangeKind.DELETED, event.version + 1));
  }

  private static void adopt(EventEntity event, Consensus consensus) {
    event.sources = consensus.sources();
    if (!event.isEdited(EventField.TITLE)) {
      event.title = consensus.title();
    }
    if (!event.isEdited(EventField.KIND)) {
      event.kind = consensus.kind();
    }
    if (!event.isEdited(EventField.FACTUALITY)) {
      event.factuality = consensus.factuality();
    }
    if (!event.isEdited(EventField.PARTICIPANTS)) {
      event.participants = consensus.participants();
    }
    if (!event.isEdited(EventField.PLACES)) {
      event.places = consensus.places();
    }
    if (event.origin == Origin.EXTRACTED) {
      event.importance = consensus.importance();
      event.confidence = consensus.confidence();
    }
  }

  private void preferClaim(EventEntity event) {
    if (event.isEdited(EventField.DATE)) {
      return;
    }
    List<ClaimEntity> itsClaims = claims.ofEvent(event.id);
    ClaimEntity preferred = Preference.among(itsClaims).orElse(null);
    for (ClaimEntity claim : itsClaims) {
      claim.preferred = claim.equals(preferred);
    }
    event.date = DateColumns.of(preferred == null ? null : Edtf.parse(preferred.edtf));
  }

  private void record(
      EventEntity event,
      boolean isNew,
      boolean spokenOfBefore,
      String extractor,
      Factuality factualityBefore,
      @Nullable String dateBefore) {
    Instant now = clock.instant();
    if (isNew) {
      history.add(event.id, now, extractor, Action.CREATED, "found in an article");
      return;
    }
    if (!spokenOfBefore) {
      history.add(event.id, now, extractor, Action.MERGED, "another article speaks of it");
    }
    if (event.factuality != factualityBefore) {
      history.add(
          event.id,
          now,
          extractor,
          Action.MERGED,
          "factuality " + Wire.name(factualityBefore) + " → " + Wire.name(event.factuality));
    }
    if (!Objects.equals(event.date.edtf(), dateBefore)) {
      history.add(
          event.id,
          now,
          extractor,
          Action.DATE_CLAIMED,
          Objects.requireNonNullElse(dateBefore, "undated")
              + " → "
              + Objects.requireNonNullElse(event.date.edtf(), "undated"));
    }
  }
}
