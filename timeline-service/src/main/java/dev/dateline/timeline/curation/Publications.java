package dev.dateline.timeline.curation;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import dev.dateline.timeline.claim.Author;
import dev.dateline.timeline.date.DateReader;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventRepository;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.ArticleCardRepository;
import dev.dateline.timeline.evidence.ArticleView;
import dev.dateline.timeline.evidence.EvidenceRepository;
import dev.dateline.timeline.evidence.PublicationClaimEntity;
import dev.dateline.timeline.evidence.PublicationClaimRepository;
import dev.dateline.timeline.infra.Uuids;
import dev.dateline.timeline.moves.Moved;
import dev.dateline.timeline.moves.Moves;
import dev.dateline.timeline.timelines.TimelineLocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Corrects when articles were published. All that an article dates by it is run again, now and
 * whenever the article is extracted again.
 */
@ApplicationScoped
class Publications {
  private final ArticleCardRepository cards;
  private final PublicationClaimRepository claims;
  private final EvidenceRepository evidence;
  private final EventRepository events;
  private final Moves moves;
  private final Revisions revisions;
  private final TimelineLocks locks;
  private final DateReader dates;
  private final Uuids uuids;
  private final Clock clock;

  Publications(
      ArticleCardRepository cards,
      PublicationClaimRepository claims,
      EvidenceRepository evidence,
      EventRepository events,
      Moves moves,
      Revisions revisions,
      TimelineLocks locks,
      DateReader dates,
      Uuids uuids,
      Clock clock) {
    this.cards = cards;
    this.claims = claims;
    this.evidence = evidence;
    this.events = events;
    this.moves = moves;
    this.revisions = revisions;
    this.locks = locks;
    this.dates = dates;
    this.uuids = uuids;
    this.clock = clock;
  }

  /**
   * What is said of an article's publication.
   *
   * @throws ProblemException 404 when no extraction of the article came, 410 when it was withdrawn
   */
  @Transactional
  PublicationView get(UUID articleId) {
    return view(present(articleId));
  }

  /** Corrects the date, and moves what was counted from it. */
  @Transactional
  PublicationView correct(UUID articleId, NewClaim request) {
    ReadDate date = dates.read(request.date(), "#/date");
    ArticleCardEntity card = locked(articleId);
    Instant now = clock.instant();
    claim(card, date.edtf().toString(), request.comment(), now);
    revisions.commit(now, revisions(articleId, now));
    return view(card);
  }

  /** Takes all corrections back, and moves what was counted from them. */
  @Transactional
  PublicationView takeBack(UUID articleId, @Nullable String comment) {
    ArticleCardEntity card = locked(articleId);
    Instant now = clock.instant();
    if (card.correctedEdtf != null) {
      claim(card, null, comment, now);
      revisions.commit(now, revisions(articleId, now));
    }
    return view(card);
  }

  /** What a correction would move. */
  @Transactional
  Preview preview(UUID articleId, NewClaim request) {
    ReadDate date = dates.read(request.date(), "#/date");
    ArticleCardEntity card = locked(articleId);
    Instant now = clock.instant();
    claim(card, date.edtf().toString(), request.comment(), now);
    List<Moved> moved = moves.replay(articleId, now);
    QuarkusTransaction.setRollbackOnly();
    return Preview.of(date.edtf(), date.derivation().sentence(), moved);
  }

  /** Of all events that show the article, also those whose dates stay. */
  private List<Revision> revisions(UUID articleId, Instant now) {
    List<Revision> all = new ArrayList<>(Revision.of(moves.replay(articleId, now)));
    Set<UUID> moved = all.stream().map(it -> it.event().id).collect(Collectors.toSet());
    for (EventEntity event : events.lock(new TreeSet<>(evidence.eventsOf(articleId)))) {
      if (!moved.contains(event.id) && event.deletedAt == null) {
        event.updatedAt = now;
        all.add(Revision.updated(event));
      }
    }
    return all;
  }

  private void claim(
      ArticleCardEntity card, @Nullable String edtf, @Nullable String comment, Instant now) {
    PublicationClaimEntity claim = new PublicationClaimEntity();
    claim.id = uuids.next();
    claim.articleId = card.articleId;
    claim.edtf = edtf;
    claim.author = Author.LOCAL;
    claim.comment = comment;
    claim.createdAt = now;
    claims.persist(claim);
    card.correctedEdtf = edtf;
  }

  private ArticleCardEntity locked(UUID articleId) {
    // Not read before the lock: an extraction may be changing the card.
    cards.timelineOf(articleId).ifPresent(locks::lock);
    return present(articleId);
  }

  private ArticleCardEntity present(UUID articleId) {
    ArticleCardEntity card = cards.findById(articleId);
    if (card == null) {
      throw ProblemException.notFound("No extraction of an article with this id came yet");
    }
    if (card.withdrawn) {
      throw ProblemException.of(ProblemType.GONE, "This article was withdrawn");
    }
    return card;
  }

  private PublicationView view(ArticleCardEntity card) {
    return new PublicationView(
        ArticleView.of(card),
        claims.ofArticle(card.articleId).stream().map(PublicationView.Correction::of).toList());
  }
}
