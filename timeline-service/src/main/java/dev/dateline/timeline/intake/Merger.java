package dev.dateline.timeline.intake;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.claim.SoleDay;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of an article's candidates, in place of what an earlier extraction made of them.
 *
 * <p>Only what is certainly the same becomes one event: same timeline, same single day, same
 * trigger class, and a participant or place in common. What people did is never touched, and what
 * they deleted stays deleted, with its new evidence.
 */
@ApplicationScoped
class Merger {
  /** Namespace of the advisory locks, told apart from those of other features. */
  private static final int LOCKS = 2;

  private final EntityManager entities;
  private final Timelines timelines;
  private final ArticleCards cards;
  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final Drafts drafts;
  private final Settlement settlement;
  private final ChangeFeed feed;

  Merger(
      EntityManager entities,
      Timelines timelines,
      ArticleCards cards,
      EventRepository events,
      EvidenceRepository evidence,
      Drafts drafts,
      Settlement settlement,
      ChangeFeed feed) {
    this.entities = entities;
    this.timelines = timelines;
    this.cards = cards;
    this.events = events;
    this.evidence = evidence;
    this.drafts = drafts;
    this.settlement = settlement;
    this.feed = feed;
  }

  /** Takes in an extraction, unless the same or a newer one of its article was before. */
  void take(Extraction extraction) {
    Timeline timeline = timelines.requireOrCreate(extraction.timeline());
    lock(timeline);
    Optional<ArticleCardEntity> updated = cards.update(extraction, timeline);
    if (updated.isEmpty()) {
      return;
    }
    ArticleCardEntity card = updated.get();
    List<Earlier> earlier = forget(extraction.articleId());
    Set<UUID> touched = new TreeSet<>();
    earlier.forEach(one -> touched.add(one.eventId()));
    List<Earlier> unclaimed = new ArrayList<>(earlier);
    Set<UUID> created = new LinkedHashSet<>();
    for (Candidate candidate : extraction.candidates()) {
      EventEntity event = target(timeline, candidate, unclaimed);
      if (event == null) {
        event = drafts.event(timeline, candidate);
        created.add(event.id);
      }
      touched.add(event.id);
      drafts.evidence(event, card, extraction, candidate);
    }
    List<ChangeFeed.Entry> changes = new ArrayList<>();
    for (UUID eventId : touched) {
      boolean isNew = created.contains(eventId);
      boolean spokenOfBefore = earlier.stream().anyMatch(one -> one.eventId().equals(eventId));
      settlement
          .settle(eventId, isNew, spokenOfBefore, extraction.extractor())
          .ifPresent(changes::add);
    }
    if (!changes.isEmpty()) {
      feed.append(timeline.id(), changes);
    }
  }

  /** One extraction of a timeline at a time: two that speak of one event must see each other. */
  private void lock(Timeline timeline) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, ?2)")
        .setParameter(1, LOCKS)
        .setParameter(2, timeline.id())
        .getSingleResult();
  }

  /** Where an earlier extraction of the article found an event. */
  private record Earlier(UUID eventId, int triggerStart, int triggerEnd) {
    boolean meets(Candidate candidate) {
      return candidate.mention().trigger().start() < triggerEnd
          && candidate.mention().trigger().end() > triggerStart;
    }
  }

  private List<Earlier> forget(UUID articleId) {
    List<EvidenceEntity> old = evidence.ofArticle(articleId);
    List<Earlier> earlier =
        old.stream()
            .map(item -> new Earlier(item.eventId, item.triggerStart, item.triggerEnd))
            .toList();
    evidence.deleteOfArticle(articleId);
    return earlier;
  }

  private @Nullable EventEntity target(
      Timeline timeline, Candidate candidate, List<Earlier> unclaimed) {
    EventEntity same = same(timeline, candidate);
    if (same != null) {
      unclaimed.removeIf(one -> one.eventId().equals(same.id));
      return same;
    }
    return again(timeline, candidate, unclaimed);
  }

  private @Nullable EventEntity same(Timeline timeline, Candidate candidate) {
    Long day = candidate.edtf() == null ? null : SoleDay.of(Edtf.parse(candidate.edtf()));
    if (day == null) {
      return null;
    }
    return events.onDay(timeline.id(), day, candidate.kind()).stream()
        .filter(
            event ->
                SharedName.between(event.participants, candidate.participants())
                    || SharedName.between(event.places, candidate.places()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The event that the same words stood for in an earlier extraction, so that it keeps its id and
   * what people did to it; not one that other articles date otherwise.
   */
  private @Nullable EventEntity again(
      Timeline timeline, Candidate candidate, List<Earlier> unclaimed) {
    for (Earlier one : unclaimed) {
      if (one.meets(candidate)) {
        EventEntity event = events.findById(one.eventId());
        if (event.timelineId == timeline.id() && evidence.ofEvent(event.id).isEmpty()) {
          unclaimed.remove(one);
          return event;
        }
      }
    }
    return null;
  }
}
