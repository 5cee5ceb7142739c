package dev.dateline.timeline.moves;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an article found, with the events and all their claims. */
record Findings(
    ArticleCardEntity article,
    List<EvidenceEntity> evidence,
    Map<UUID, EventEntity> events,
    Map<UUID, List<ClaimEntity>> claimsOfEvents) {

  /** What people corrected of it. */
  Corrections corrections() {
    List<Corrections.Dated> dated = new ArrayList<>();
    for (EvidenceEntity item : evidence) {
      ClaimEntity claim = claimOn(item);
      Derivation original = claim == null ? null : claim.original();
      if (original != null) {
        dated.add(new Corrections.Dated(trigger(item), original, dateByAPerson(item.eventId)));
      }
    }
    String published = article.correctedEdtf;
    return new Corrections(
        published == null ? null : new Anchor.Publication(published, PublicationBasis.GIVEN),
        dated);
  }

  /** The claim that rests on a piece of evidence; null when it has no date. */
  @Nullable ClaimEntity claimOn(EvidenceEntity item) {
    return claimsOn(item).stream().findFirst().orElse(null);
  }

  /** All claims that rest on it: after its date those that contradict it. */
  List<ClaimEntity> claimsOn(EvidenceEntity item) {
    return claims(item.eventId).stream().filter(claim -> item.id.equals(claim.evidenceId)).toList();
  }

  List<ClaimEntity> claims(UUID eventId) {
    return claimsOfEvents.getOrDefault(eventId, List.of());
  }

  private @Nullable String dateByAPerson(UUID eventId) {
    EventEntity event = events.get(eventId);
    if (event == null || !event.isEdited(EventField.DATE) || event.deletedAt != null) {
      return null;
    }
    return claims(eventId).stream()
        .filter(claim -> claim.preferred)
        .map(claim -> claim.edtf)
        .findFirst()
        .orElse(null);
  }

  private static String trigger(EvidenceEntity item) {
    String sentence = item.exact;
    int length = sentence.codePointCount(0, sentence.length());
    int start = Math.min(length, item.triggerStart - item.sentenceStart);
    int end = Math.min(length, item.triggerEnd - item.sentenceStart);
    return sentence.substring(
        sentence.offsetByCodePoints(0, start),
        sentence.offsetByCodePoints(0, Math.max(start, end)));
  }
}
