package dev.dateline.timeline.intake;

import static java.util.stream.Collectors.groupingBy;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.claim.SoleDay;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.evidence.BindingRepository;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads every event that an extraction may have to do with, in a few queries. */
@ApplicationScoped
class Dossiers {
  /** PostgreSQL's protocol counts parameters in 16 bits. */
  private static final int IDS_PER_QUERY = 10_000;

  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final BindingRepository bindings;
  private final Oblivion oblivion;

  Dossiers(
      EventRepository events,
      EvidenceRepository evidence,
      ClaimRepository claims,
      BindingRepository bindings,
      Oblivion oblivion) {
    this.events = events;
    this.evidence = evidence;
    this.claims = claims;
    this.bindings = bindings;
    this.oblivion = oblivion;
  }

  /**
   * Events that the article spoke of before, and those on a day that a candidate names, by id; all
   * are locked until the transaction ends. A copy in another timeline is what was imported: it
   * hears of an article only when that is withdrawn.
   */
  List<Dossier> concerning(Extraction extraction, List<Candidate> candidates, Timeline timeline) {
    Set<UUID> ids = new TreeSet<>(evidence.eventsOf(extraction.articleId()));
    bindings.ofArticle(extraction.articleId()).forEach(binding -> ids.add(binding.eventId));
    if (extraction.withdrawn()) {
      ids.addAll(oblivion.eventsOf(extraction.articleId()));
    }
    Set<Long> days =
        candidates.stream()
            .map(Dossiers::soleDay)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (!days.isEmpty()) {
      ids.addAll(events.onDays(timeline.id(), days));
    }
    List<UUID> all = List.copyOf(ids);
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < all.size(); i += IDS_PER_QUERY) {
      dossiers.addAll(read(all.subList(i, Math.min(all.size(), i + IDS_PER_QUERY))));
    }
    if (!extraction.withdrawn()) {
      dossiers.removeIf(dossier -> dossier.event.timelineId != timeline.id());
    }
    dossiers.forEach(dossier -> dossier.setAside(extraction.articleId()));
    return dossiers;
  }

  private static @Nullable Long soleDay(Candidate candidate) {
    return candidate.edtf() == null ? null : SoleDay.of(Edtf.parse(candidate.edtf()));
  }

  private List<Dossier> read(List<UUID> ids) {
    List<EventEntity> locked = events.lock(ids);
    Map<UUID, List<EvidenceEntity>> evidenceOf =
        evidence.ofEvents(ids).stream().collect(groupingBy(item -> item.eventId));
    Map<UUID, List<ClaimEntity>> claimsOf =
        claims.ofEvents(ids).stream().collect(groupingBy(claim -> claim.eventId));
    return locked.stream()
        .map(
            event ->
                new Dossier(
                    event,
                    false,
                    evidenceOf.getOrDefault(event.id, List.of()),
                    claimsOf.getOrDefault(event.id, List.of())))
        .toList();
  }
}
