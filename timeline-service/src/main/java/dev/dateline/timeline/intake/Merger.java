package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes events of an article's candidates, in place of what an earlier extraction made of them.
 *
 * <p>Only what is certainly the same becomes one event, see {@link Group}. What people did is never
 * touched, and what they deleted stays deleted, with its new evidence.
 */
@ApplicationScoped
class Merger {
  /** Namespace of the advisory locks, told apart from those of other features. */
  private static final int LOCKS = 2;

  private final EntityManager entities;
  private final Timelines timelines;
  private final Inbox inbox;
  private final ArticleCards cards;
  private final Dossiers dossiers;
  private final Drafts drafts;
  private final Settlement settlement;
  private final HistoryRepository history;
  private final ChangeFeed feed;

  Merger(
      EntityManager entities,
      Timelines timelines,
      Inbox inbox,
      ArticleCards cards,
      Dossiers dossiers,
      Drafts drafts,
      Settlement settlement,
      HistoryRepository history,
      ChangeFeed feed) {
    this.entities = entities;
    this.timelines = timelines;
    this.inbox = inbox;
    this.cards = cards;
    this.dossiers = dossiers;
    this.drafts = drafts;
    this.settlement = settlement;
    this.history = history;
    this.feed = feed;
  }

  /**
   * Takes in an extraction, unless the same or a newer one of its article was before, or the
   * article was withdrawn.
   */
  void take(Extraction extraction) {
    // A flush looks at every entity; one before each query would make a book take hours.
    entities.setFlushMode(FlushModeType.COMMIT);
    Timeline timeline = timelines.requireOrCreate(extraction.timeline());
    lock(timeline);
    ArticleCard before = cards.shown(extraction.articleId());
    Optional<ArticleCardEntity> card = cards.update(extraction, timeline);
    if (card.isPresent()) {
      replace(extraction, timeline, card.get(), !before.equals(extraction.article()));
    }
    entities.flush();
    // What would fail at commit fails here, where it is known what failed.
    entities.createNativeQuery("set constraints all immediate").executeUpdate();
  }

  private void replace(
      Extraction extraction, Timeline timeline, ArticleCardEntity card, boolean cardChanged) {
    List<Dossier> known = dossiers.concerning(extraction, timeline);
    Set<Dossier> touched = new LinkedHashSet<>();
    known.stream()
        .filter(dossier -> extraction.withdrawn() || !dossier.earlier.isEmpty())
        .forEach(touched::add);
    List<Dossier> ofTimeline =
        known.stream().filter(dossier -> dossier.event.timelineId == timeline.id()).toList();
    EarlierFindings earlier = new EarlierFindings(ofTimeline);
    for (Group group : Group.of(extraction.candidates(), ofTimeline)) {
      Dossier fallback = fallback(group, earlier, timeline);
      for (Candidate candidate : group.candidates()) {
        Dossier dossier = group.closest(candidate).orElse(fallback);
        earlier.take(dossier);
        touched.add(dossier);
        drafts.add(dossier, card, extraction, candidate);
      }
    }
    drafts.write(touched, extraction);
    if (extraction.withdrawn()) {
      inbox.withdraw(extraction.articleId());
      history.forget(extraction.articleId());
    }
    if (cardChanged) {
      touched.stream()
          .filter(dossier -> dossier.isToldBy(extraction.articleId()))
          .forEach(Dossier::markChanged);
    }
    List<ChangeFeed.Entry> changes = settlement.settle(touched, extraction);
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

  private Dossier fallback(Group group, EarlierFindings earlier, Timeline timeline) {
    return Stream.concat(
            group.known().keySet().stream(),
            group.candidates().stream().flatMap(candidate -> earlier.at(candidate).stream()))
        .findFirst()
        .orElseGet(() -> drafts.event(timeline, group.candidates().get(0)));
  }
}
