package dev.dateline.timeline.intake;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.SoleDay;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns candidates into rows, and takes away the rows that they replace. */
@ApplicationScoped
class Drafts {
  private final EntityManager entities;
  private final Uuids uuids;
  private final Clock clock;

  Drafts(EntityManager entities, Uuids uuids, Clock clock) {
    this.entities = entities;
    this.uuids = uuids;
    this.clock = clock;
  }

  /** A new event; what its evidence says together is settled later. */
  Dossier event(Timeline timeline, Candidate candidate) {
    EventEntity event = new EventEntity();
    event.id = uuids.next();
    event.timelineId = timeline.id();
    event.title = candidate.title();
    event.kind = candidate.kind();
    event.factuality = candidate.factuality();
    event.importance = candidate.importance();
    event.confidence = candidate.confidence();
    event.origin = Origin.EXTRACTED;
    event.createdAt = clock.instant();
    event.updatedAt = event.createdAt;
    return new Dossier(event, true, List.of(), List.of());
  }

  /**
   * The candidate's evidence, and the claims that rest on it: its date and what the article says
   * that contradicts it. Where an earlier extraction said the same, its rows stay.
   *
   * @param extracted its derivation before a correction changed it; null without a date
   */
  void add(
      Dossier dossier,
      ArticleCardEntity card,
      Extraction extraction,
      Candidate candidate,
      @Nullable Derivation extracted) {
    EvidenceEntity row = evidence(dossier.event.id, card, extraction, candidate);
    List<ClaimEntity> claims = claims(dossier.event, row.id, extraction, candidate, extracted);
    Optional<EvidenceEntity> same =
        dossier.earlier.stream()
            .filter(item -> item.triggerStart == row.triggerStart && item.saysTheSame(row))
            .filter(item -> claims(dossier, item, claims))
            .findFirst();
    if (same.isPresent()) {
      EvidenceEntity kept = same.get();
      kept.extractionId = row.extractionId;
      kept.candidate = row.candidate;
      dossier.hear(kept);
      dossier.earlier.remove(kept);
      return;
    }
    dossier.hear(row);
    dossier.claims.addAll(claims);
    dossier.markChanged();
  }

  /**
   * Writes what is new and removes what was not said again. An event that a person deleted keeps
   * such evidence as long as the article is there: by it, it is recognised when it is said again.
   */
  void write(Collection<Dossier> dossiers, Extraction extraction) {
    for (Dossier dossier : dossiers) {
      if (dossier.isDeleted()
          && !extraction.withdrawn()
          && !dossier.isToldBy(extraction.articleId())) {
        dossier.evidence.addAll(dossier.earlier);
        dossier.earlier.clear();
      }
      remove(dossier);
    }
    // The removed rows first, then by table: rows refer to each other by plain ids.
    entities.flush();
    dossiers.stream().filter(it -> it.isNew).forEach(it -> entities.persist(it.event));
    persistNew(dossiers.stream().flatMap(it -> it.evidence.stream()).toList());
    persistNew(dossiers.stream().flatMap(it -> it.claims.stream()).toList());
  }

  private void remove(Dossier dossier) {
    List<ClaimEntity> unfounded = new ArrayList<>();
    for (EvidenceEntity item : dossier.earlier) {
      unfounded.addAll(dossier.claimsOn(item));
    }
    if (!dossier.earlier.isEmpty()) {
      dossier.markChanged();
    }
    unfounded.forEach(entities::remove);
    dossier.claims.removeAll(unfounded);
    dossier.earlier.forEach(entities::remove);
    dossier.earlier.clear();
  }

  private void persistNew(List<?> rows) {
    rows.stream().filter(row -> !entities.contains(row)).forEach(entities::persist);
  }

  private static boolean claims(Dossier dossier, EvidenceEntity item, List<ClaimEntity> claims) {
    List<ClaimEntity> known = dossier.claimsOn(item);
    return known.size() == claims.size()
        && IntStream.range(0, claims.size())
            .allMatch(i -> claims.get(i).claimsTheSame(known.get(i)));
  }

  private EvidenceEntity evidence(
      UUID eventId, ArticleCardEntity card, Extraction extraction, Candidate candidate) {
    EvidenceEntity row = new EvidenceEntity();
    row.id = uuids.next();
    row.eventId = eventId;
    row.article = card;
    row.extractionId = extraction.extractionId();
    row.candidate = candidate.key();
    row.title = candidate.title();
    row.kind = candidate.kind();
    row.factuality = candidate.factuality();
    row.participants = candidate.participants();
    row.places = candidate.places();
    row.importance = candidate.importance();
    row.confidence = candidate.confidence();
    row.quote(candidate.mention());
    row.createdAt = clock.instant();
    return row;
  }

  private List<ClaimEntity> claims(
      EventEntity event,
      UUID evidenceId,
      Extraction extraction,
      Candidate candidate,
      @Nullable Derivation extracted) {
    List<ClaimEntity> claims = new ArrayList<>();
    if (candidate.derivation() != null) {
      ClaimEntity claim =
          claim(event, evidenceId, extraction, candidate.derivation(), candidate.confidence());
      claim.extracted = candidate.derivation().equals(extracted) ? null : extracted;
      claims.add(claim);
    }
    // At best as likely as what the date leaves open.
    double rest = Math.min(candidate.confidence(), 1 - candidate.confidence());
    for (Derivation contradiction : candidate.contradictions()) {
      claims.add(claim(event, evidenceId, extraction, contradiction, rest));
    }
    return claims;
  }

  private ClaimEntity claim(
      EventEntity event,
      UUID evidenceId,
      Extraction extraction,
      Derivation derivation,
      double confidence) {
    Edtf date = Edtf.parse(derivation.edtf());
    ClaimEntity claim = new ClaimEntity();
    claim.id = uuids.next();
    claim.timelineId = event.timelineId;
    claim.eventId = event.id;
    claim.evidenceId = evidenceId;
    claim.madeBy = ClaimEntity.Maker.EXTRACTOR;
    claim.author = extraction.extractor();
    claim.edtf = date.toString();
    claim.soleDay = SoleDay.of(date);
    claim.confidence = confidence;
    claim.derivation = derivation;
    claim.createdAt = clock.instant();
    return claim;
  }
}
