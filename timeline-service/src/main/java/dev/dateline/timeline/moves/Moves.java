package dev.dateline.timeline.moves;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimRepository;
import dev.dateline.timeline.consensus.Alignment;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.ArticleCardRepository;
import dev.dateline.timeline.evidence.EvidenceEntity;
import dev.dateline.timeline.evidence.EvidenceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs derivations again after a correction. A pure function of what was extracted and what people
 * corrected, so that taking a correction back moves everything back.
 */
@ApplicationScoped
public class Moves {
  private final ArticleCardRepository cards;
  private final EvidenceRepository evidence;
  private final ClaimRepository claims;
  private final EventRepository events;

  Moves(
      ArticleCardRepository cards,
      EvidenceRepository evidence,
      ClaimRepository claims,
      EventRepository events) {
    this.cards = cards;
    this.evidence = evidence;
    this.claims = claims;
    this.events = events;
  }

  /** The derivation as the corrected publication date has it; the same without a correction. */
  public Derivation published(ArticleCardEntity article, Derivation extracted) {
    return new Findings(article, List.of(), Map.of(), Map.of()).corrections().replay(extracted);
  }

  /** Moves what rests on an event's date in its timeline, in every article that speaks of it. */
  public List<Moved> follow(EventEntity event, Instant at) {
    Set<UUID> articles =
        evidence.ofEvent(event.id).stream()
            .map(item -> item.article.articleId)
            .collect(Collectors.toCollection(TreeSet::new));
    return articles.stream()
        .flatMap(article -> replay(article, event.timelineId, at).stream())
        .toList();
  }

  /** The same as for one timeline, in each that the article is told of in. */
  public List<Moved> replay(UUID articleId, Instant at) {
    return evidence.timelinesOf(articleId).stream()
        .flatMap(timelineId -> replay(articleId, timelineId, at).stream())
        .toList();
  }

  /**
   * Runs all derivations of an article again, and dates the events of a timeline anew that are
   * shown with one of them. What a person said is never touched. Locks the events.
   */
  public List<Moved> replay(UUID articleId, int timelineId, Instant at) {
    Findings findings = findings(articleId, timelineId);
    Corrections corrections = findings.corrections();
    List<Moved> moved = new ArrayList<>();
    for (EvidenceEntity item : findings.evidence()) {
      EventEntity event = findings.events().get(item.eventId);
      if (event == null) {
        continue;
      }
      for (ClaimEntity claim : findings.claimsOn(item)) {
        Derivation original = claim.original();
        Derivation replayed = original == null ? null : corrections.replay(original);
        if (replayed != null && !replayed.equals(claim.derivation)) {
          moved.add(new Moved(event, claim, claim.edtf, event.edtf()));
          claim.follow(replayed);
        }
      }
    }
    moved.stream()
        .map(Moved::event)
        .distinct()
        .forEach(
            event -> {
              Alignment.date(event, findings.claims(event.id));
              event.updatedAt = at;
            });
    return moved;
  }

  private Findings findings(UUID articleId, int timelineId) {
    List<EvidenceEntity> found = evidence.ofArticle(articleId, timelineId);
    @Nullable ArticleCardEntity card = cards.findById(articleId);
    if (card == null || found.isEmpty()) {
      return new Findings(new ArticleCardEntity(), List.of(), Map.of(), Map.of());
    }
    Collection<UUID> ids =
        found.stream().map(item -> item.eventId).collect(Collectors.toCollection(TreeSet::new));
    Map<UUID, EventEntity> locked =
        events.lock(ids).stream().collect(toMap(event -> event.id, event -> event));
    return new Findings(
        card,
        found,
        locked,
        claims.ofEvents(ids).stream().collect(groupingBy(claim -> claim.eventId)));
  }
}
