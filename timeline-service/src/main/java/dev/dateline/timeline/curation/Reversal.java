package dev.dateline.timeline.curation;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.FieldChange;
import dev.dateline.timeline.consensus.Alignment;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.EventState;
import dev.dateline.timeline.event.ReviewStatus;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives fields the values that they had before. */
@ApplicationScoped
class Reversal {
  private final EvidenceRepository evidence;
  private final Redating redating;

  Reversal(EvidenceRepository evidence, Redating redating) {
    this.evidence = evidence;
    this.redating = redating;
  }

  /**
   * Takes changes back.
   *
   * @return whether the event is dated by another claim now, or by none
   */
  boolean revert(
      EventEntity event,
      List<FieldChange> changes,
      EventState before,
      List<ClaimEntity> claims,
      Instant at) {
    List<EvidenceEntity> itsEvidence = evidence.ofEvent(event.id);
    boolean redated = false;
    for (EventField field : EventField.values()) {
      // A decision for what was there already shows in no field.
      if (!before.isEdited(field) && event.isEdited(field) && isOf(changes, field)) {
        event.unmarkEdited(field);
      } else if (before.isEdited(field) && isOf(changes, field)) {
        event.markEdited(field);
      }
    }
    for (FieldChange change : changes) {
      if (change.field().equals(EventField.DATE.toString())) {
        redate(event, (String) change.from(), before, claims);
        redated = true;
      } else {
        set(event, change.field(), change.from(), at);
      }
    }
    if (!itsEvidence.isEmpty()) {
      Alignment.content(event, itsEvidence);
    }
    return redated;
  }

  private static boolean isOf(List<FieldChange> changes, EventField field) {
    return changes.isEmpty()
        ? field == EventField.STATUS
        : changes.stream().anyMatch(change -> change.field().equals(field.toString()));
  }

  private void redate(
      EventEntity event, @Nullable String edtf, EventState before, List<ClaimEntity> claims) {
    if (!before.isEdited(EventField.DATE)) {
      Alignment.date(event, claims);
      return;
    }
    Optional<ClaimEntity> preferred =
        claims.stream()
            .filter(claim -> claim.edtf.equals(edtf))
            .max(
                Comparator.<ClaimEntity, Boolean>comparing(
                        claim -> claim.madeBy == ClaimEntity.Maker.PERSON)
                    .thenComparing(claim -> claim.createdAt));
    if (preferred.isPresent()) {
      redating.prefer(event, preferred.get());
    } else {
      redating.undate(event);
    }
  }

  @SuppressWarnings("unchecked")
  private static void set(EventEntity event, String field, @Nullable Object value, Instant at) {
    if (field.equals(EventState.DELETED)) {
      event.deletedAt = Boolean.TRUE.equals(value) ? at : null;
      return;
    }
    switch (Wire.constant(EventField.class, field)) {
      case TITLE -> event.title = text(value);
      case DESCRIPTION -> event.description = (String) value;
      case KIND -> event.kind = text(value);
      case FACTUALITY -> event.factuality = Wire.constant(Factuality.class, text(value));
      case PARTICIPANTS -> event.participants = (List<String>) Objects.requireNonNull(value);
      case PLACES -> event.places = (List<String>) Objects.requireNonNull(value);
      case STATUS -> event.status = Wire.constant(ReviewStatus.class, text(value));
      case STARRED -> event.starred = Boolean.TRUE.equals(value);
      case TAGS -> event.tags = (List<String>) Objects.requireNonNull(value);
      case DATE, EVIDENCE -> throw new IllegalArgumentException(field);
    }
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
