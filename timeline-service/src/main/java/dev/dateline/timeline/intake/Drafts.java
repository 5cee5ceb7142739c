package dev.dateline.timeline.intake;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.SoleDay;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Turns candidates into rows. */
@ApplicationScoped
class Drafts {
  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final Uuids uuids;
  private final Clock clock;

  Drafts(
      EventRepository events,
      EvidenceRepository evidence,
      ClaimRepository claims,
      Uuids uuids,
      Clock clock) {
    this.events = events;
    this.evidence = evidence;
    this.claims = claims;
    this.uuids = uuids;
    this.clock = clock;
  }

  /** A new event; what its evidence says together is settled later. */
  EventEntity event(Timeline timeline, Candidate candidate) {
    EventEntity event = new EventEntity();
    event.id = uuids.next();
    event.timelineId = timeline.id();
    event.title = candidate.title();
    event.kind = candidate.kind();
    event.factuality = candidate.factuality();
    event.participants = candidate.participants();
    event.places = candidate.places();
    event.importance = candidate.importance();
    event.confidence = candidate.confidence();
    event.origin = Origin.EXTRACTED;
    event.createdAt = clock.instant();
    event.updatedAt = event.createdAt;
    events.persist(event);
    return event;
  }

  /** The candidate's evidence, and the claim that rests on it when it has a date. */
  void evidence(
      EventEntity event, ArticleCardEntity card, Extraction extraction, Candidate candidate) {
    EvidenceEntity row = new EvidenceEntity();
    row.id = uuids.next();
    row.eventId = event.id;
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
    Quote sentence = candidate.mention().sentence();
    row.exact = sentence.exact();
    row.prefix = sentence.prefix();
    row.suffix = sentence.suffix();
    row.sentenceStart = sentence.start();
    row.sentenceEnd = sentence.end();
    row.triggerStart = candidate.mention().trigger().start();
    row.triggerEnd = candidate.mention().trigger().end();
    Span time = candidate.mention().time();
    row.timeStart = time == null ? null : time.start();
    row.timeEnd = time == null ? null : time.end();
    row.createdAt = clock.instant();
    evidence.persist(row);
    if (candidate.edtf() != null) {
      claim(event, row.id, extraction, candidate, Edtf.parse(candidate.edtf()));
    }
  }

  private void claim(
      EventEntity event, UUID evidenceId, Extraction extraction, Candidate candidate, Edtf date) {
    ClaimEntity claim = new ClaimEntity();
    claim.id = uuids.next();
    claim.timelineId = event.timelineId;
    claim.eventId = event.id;
    claim.evidenceId = evidenceId;
    claim.madeBy = ClaimEntity.Maker.EXTRACTOR;
    claim.author = extraction.extractor();
    claim.edtf = date.toString();
    claim.soleDay = SoleDay.of(date);
    claim.confidence = candidate.confidence();
    claim.derivation = candidate.derivation();
    claim.createdAt = clock.instant();
    claims.persist(claim);
    // Rows that refer to each other by plain ids are written in the order they are made.
    claims.flush();
  }
}
