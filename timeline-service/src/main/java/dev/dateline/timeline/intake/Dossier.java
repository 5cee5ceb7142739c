package dev.dateline.timeline.intake;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.Preference;
import dev.dateline.timeline.claim.SoleDay;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event with all that rests with it, while an extraction is taken in. */
final class Dossier {
  final EventEntity event;
  final boolean isNew;

  /** What counts now; of the article that is taken in, what the new extraction says. */
  final List<EvidenceEntity> evidence;

  final List<ClaimEntity> claims;

  /** What an earlier extraction of the article said, until it is said again or dropped. */
  final List<EvidenceEntity> earlier = new ArrayList<>();

  private boolean changed;
  private boolean joined;

  Dossier(
      EventEntity event, boolean isNew, List<EvidenceEntity> evidence, List<ClaimEntity> claims) {
    this.event = event;
    this.isNew = isNew;
    this.evidence = new ArrayList<>(evidence);
    this.claims = new ArrayList<>(claims);
  }

  /** Whether an article speaks of it now. */
  boolean isToldBy(UUID articleId) {
    return evidence.stream().anyMatch(item -> item.article.articleId.equals(articleId));
  }

  /** Puts an article's evidence aside. */
  void setAside(UUID articleId) {
    for (EvidenceEntity item : evidence) {
      if (item.article.articleId.equals(articleId)) {
        earlier.add(item);
      }
    }
    evidence.removeAll(earlier);
  }

  /** Adds what the article says of it. */
  void hear(EvidenceEntity item) {
    joined |= earlier.isEmpty() && !isToldBy(item.article.articleId);
    evidence.add(item);
  }

  /** Whether the article did not speak of it before. */
  boolean isJoined() {
    return joined;
  }

  void markChanged() {
    changed = true;
  }

  boolean isChanged() {
    return changed;
  }

  /** Whether a person deleted it. */
  boolean isDeleted() {
    return event.deletedAt != null;
  }

  /** The date that a piece of evidence gives, then what contradicts it. */
  List<ClaimEntity> claimsOn(EvidenceEntity item) {
    return claims.stream().filter(claim -> item.id.equals(claim.evidenceId)).toList();
  }

  /** The claim it is to be shown with: a person's choice, or else the best that counts now. */
  Optional<ClaimEntity> preferred() {
    if (event.isEdited(EventField.DATE)) {
      return claims.stream().filter(claim -> claim.preferred).findFirst();
    }
    Set<UUID> putAside = earlier.stream().map(item -> item.id).collect(Collectors.toSet());
    return Preference.among(
        claims.stream()
            .filter(claim -> claim.evidenceId != null && !putAside.contains(claim.evidenceId))
            .toList());
  }

  /** The only day it can have been on; null when that is not certain. */
  @Nullable Long soleDay() {
    return preferred().map(claim -> SoleDay.of(Edtf.parse(claim.edtf))).orElse(null);
  }

  /** Names by all evidence that counts now, and those that nothing else tells any more. */
  Names names() {
    Names names = Names.none();
    evidence.forEach(item -> names.add(item.participants, item.places));
    if (evidence.isEmpty() || event.isEdited(EventField.PARTICIPANTS)) {
      names.add(event.participants, List.of());
    }
    if (evidence.isEmpty() || event.isEdited(EventField.PLACES)) {
      names.add(List.of(), event.places);
    }
    return names;
  }
}
