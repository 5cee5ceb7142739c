package dev.dateline.timeline.curation;

import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.consensus.Alignment;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.evidence.BindingEntity;
import dev.dateline.timeline.evidence.BindingRepository;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Moves evidence and claims from event to event, and binds their places for later extractions. */
@ApplicationScoped
class Transfer {
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final BindingRepository bindings;

  Transfer(EvidenceRepository evidence, ClaimRepository claims, BindingRepository bindings) {
    this.evidence = evidence;
    this.claims = claims;
    this.bindings = bindings;
  }

  /** All of one event to another. */
  void merge(EventEntity from, EventEntity into) {
    List<EvidenceEntity> moving = evidence.ofEvent(from.id);
    List<EvidenceEntity> staying = evidence.ofEvent(into.id);
    List<ClaimEntity> movingClaims = claims.ofEvent(from.id);
    List<ClaimEntity> stayingClaims = claims.ofEvent(into.id);
    List<BindingEntity> movingPlaces = bindings.bindAll(from.id, moving);
    bindings.bindAll(into.id, staying);
    boolean dateComesAlong = from.isEdited(EventField.DATE) && !into.isEdited(EventField.DATE);

    movingPlaces.forEach(binding -> binding.moveTo(into.id));
    moving.forEach(item -> item.eventId = into.id);
    for (ClaimEntity claim : movingClaims) {
      claim.cameFrom =
          claim.evidenceId == null ? BindingEntity.pushed(claim.cameFrom, from.id) : claim.cameFrom;
      claim.eventId = into.id;
    }
    List<ClaimEntity> allClaims = joined(stayingClaims, movingClaims);
    if (dateComesAlong) {
      stayingClaims.forEach(claim -> claim.preferred = false);
      Alignment.show(into, movingClaims.stream().filter(claim -> claim.preferred).findFirst());
      into.markEdited(EventField.DATE);
    } else {
      movingClaims.forEach(claim -> claim.preferred = false);
    }
    into.markEdited(EventField.EVIDENCE);
    align(into, joined(staying, moving), allClaims);
  }

  /** What one event brought when it was merged into another, back to it. */
  void unmerge(EventEntity from, EventEntity out) {
    List<EvidenceEntity> all = evidence.ofEvent(from.id);
    List<ClaimEntity> allClaims = claims.ofEvent(from.id);
    List<BindingEntity> places =
        bindings.ofEvent(from.id).stream().filter(binding -> binding.cameLastFrom(out.id)).toList();
    List<EvidenceEntity> moving =
        all.stream()
            .filter(item -> places.stream().anyMatch(binding -> binding.isOf(item)))
            .toList();
    List<ClaimEntity> movingClaims =
        allClaims.stream()
            .filter(claim -> rests(claim, moving) || cameLastFrom(claim, out.id))
            .toList();
    boolean tookTheDate = movingClaims.stream().anyMatch(claim -> claim.preferred);

    places.forEach(BindingEntity::moveBack);
    move(moving, movingClaims, out.id);
    for (ClaimEntity claim : movingClaims) {
      if (cameLastFrom(claim, out.id)) {
        claim.cameFrom = new ArrayList<>(claim.cameFrom.subList(0, claim.cameFrom.size() - 1));
      }
      claim.preferred = false;
    }
    List<ClaimEntity> stayingClaims = without(allClaims, movingClaims);
    if (tookTheDate) {
      from.unmarkEdited(EventField.DATE);
    }
    out.markEdited(EventField.EVIDENCE);
    if (out.isEdited(EventField.DATE)) {
      prefer(out, movingClaims);
    }
    align(from, without(all, moving), stayingClaims);
    align(out, moving, movingClaims);
  }

  /** Some evidence of one event to a new one. */
  void split(EventEntity from, EventEntity part, List<EvidenceEntity> chosen) {
    List<EvidenceEntity> all = evidence.ofEvent(from.id);
    List<ClaimEntity> allClaims = claims.ofEvent(from.id);
    List<BindingEntity> places = bindings.bindAll(from.id, all);
    List<ClaimEntity> movingClaims =
        allClaims.stream().filter(claim -> rests(claim, chosen)).toList();
    boolean tookTheDate = movingClaims.stream().anyMatch(claim -> claim.preferred);
    for (BindingEntity binding : places) {
      if (chosen.stream().anyMatch(binding::isOf)) {
        binding.eventId = part.id;
        binding.cameFrom = List.of();
      }
    }
    move(chosen, movingClaims, part.id);
    movingClaims.forEach(claim -> claim.preferred = false);
    if (tookTheDate) {
      from.unmarkEdited(EventField.DATE);
    }
    from.markEdited(EventField.EVIDENCE);
    align(from, without(all, chosen), without(allClaims, movingClaims));
    align(part, chosen, movingClaims);
  }

  /** The date that the event had by a person's choice. */
  private static void prefer(EventEntity event, List<ClaimEntity> claims) {
    Optional<ClaimEntity> chosen =
        claims.stream().filter(claim -> claim.edtf.equals(event.edtf())).findFirst();
    chosen.ifPresent(claim -> claim.preferred = true);
    Alignment.show(event, chosen);
  }

  private static void align(
      EventEntity event, List<EvidenceEntity> itsEvidence, List<ClaimEntity> itsClaims) {
    if (!itsEvidence.isEmpty() || event.sources > 0) {
      Alignment.content(event, itsEvidence);
    }
    Alignment.date(event, itsClaims);
  }

  private static void move(
      List<EvidenceEntity> moving, List<ClaimEntity> movingClaims, UUID event) {
    moving.forEach(item -> item.eventId = event);
    movingClaims.forEach(claim -> claim.eventId = event);
  }

  private static boolean rests(ClaimEntity claim, List<EvidenceEntity> on) {
    Set<UUID> ids = on.stream().map(item -> item.id).collect(Collectors.toSet());
    return claim.evidenceId != null && ids.contains(claim.evidenceId);
  }

  private static boolean cameLastFrom(ClaimEntity claim, UUID event) {
    int last = claim.cameFrom.size() - 1;
    return last >= 0 && claim.cameFrom.get(last).equals(event);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  private static <T> List<T> without(List<T> all, List<T> some) {
    return all.stream().filter(item -> !some.contains(item)).toList();
  }
}
