package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.BindingRepository;
import dev.dateline.timeline.infra.Patience;
import dev.dateline.timeline.moves.Moved;
import dev.dateline.timeline.moves.Moves;
import dev.dateline.timeline.timelines.Timeline;
import dev.dateline.timeline.timelines.TimelineLocks;
import dev.dateline.timeline.timelines.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes events of an article's candidates, in place of what an earlier extraction made of them.
 *
 * <p>Only what is certainly the same becomes one event, see {@link Group}. What people did is never
 * touched, and what they deleted stays deleted, with its new evidence.
 */
@ApplicationScoped
class Merger {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final EntityManager entities;
  private final Timelines timelines;
  private final TimelineLocks locks;
  private final Patience patience;
  private final Inbox inbox;
  private final ArticleCards cards;
  private final Dossiers dossiers;
  private final BindingRepository bindings;
  private final Moves moves;
  private final Oblivion oblivion;
  private final Clock clock;
  private final Drafts drafts;
  private final Settlement settlement;
  private final HistoryRepository history;
  private final ChangeFeed feed;

  Merger(
      EntityManager entities,
      Timelines timelines,
      TimelineLocks locks,
      Patience patience,
      Inbox inbox,
      ArticleCards cards,
      Dossiers dossiers,
      BindingRepository bindings,
      Moves moves,
      Oblivion oblivion,
      Clock clock,
      Drafts drafts,
      Settlement settlement,
      HistoryRepository history,
      ChangeFeed feed) {
    this.entities = entities;
    this.timelines = timelines;
    this.locks = locks;
    this.patience = patience;
    this.inbox = inbox;
    this.cards = cards;
    this.dossiers = dossiers;
    this.bindings = bindings;
    this.moves = moves;
    this.oblivion = oblivion;
    this.clock = clock;
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
    // The next extraction may be of a timeline that nobody imports into; this one is tried again.
    patience.limit(PATIENCE);
    locks.lock(timeline.id());
    if (extraction.withdrawn()) {
      cards.lockForWithdrawal(extraction.articleId());
    }
    patience.reset();
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
    Rerun rerun = Rerun.of(extraction, card, moves);
    List<Dossier> known = dossiers.concerning(extraction, rerun.candidates(), timeline);
    Set<Dossier> touched = new LinkedHashSet<>();
    known.stream()
        .filter(dossier -> extraction.withdrawn() || !dossier.earlier.isEmpty())
        .forEach(touched::add);
    EarlierFindings earlier = new EarlierFindings(known);
    Map<Candidate, Dossier> homes = homes(extraction, rerun.candidates(), known, earlier, timeline);
    homes.forEach(
        (candidate, dossier) -> {
          touched.add(dossier);
          drafts.add(dossier, card, extraction, candidate, rerun.extractedOf(candidate));
        });
    drafts.write(touched, extraction);
    if (touched.stream().anyMatch(dossier -> dossier.event.isEdited(EventField.DATE))) {
      replay(extraction.articleId(), timeline, touched);
    }
    if (extraction.withdrawn()) {
      inbox.withdraw(extraction.articleId());
      history.forget(extraction.articleId());
    }
    if (cardChanged) {
      touched.stream()
          .filter(dossier -> dossier.isToldBy(extraction.articleId()))
          .forEach(Dossier::markChanged);
    }
    Map<Integer, List<ChangeFeed.Entry>> changes = settlement.settle(touched, extraction);
    if (extraction.withdrawn()) {
      oblivion.forget(extraction.articleId(), touched.stream().map(it -> it.event.id).toList());
    }
    changes.forEach(feed::append);
  }

  /** The event that each candidate speaks of: as a person decided, or else as it is grouped. */
  private Map<Candidate, Dossier> homes(
      Extraction extraction,
      List<Candidate> candidates,
      List<Dossier> known,
      EarlierFindings earlier,
      Timeline timeline) {
    Map<Candidate, Dossier> homes = new LinkedHashMap<>();
    BoundPlaces places = new BoundPlaces(bindings.ofArticle(extraction.articleId()), known);
    for (Candidate candidate : candidates) {
      places.take(candidate).ifPresent(dossier -> homes.put(candidate, dossier));
    }
    homes.values().forEach(earlier::take);
    List<Candidate> free = candidates.stream().filter(it -> !homes.containsKey(it)).toList();
    for (Group group : Group.of(free, known)) {
      Dossier fallback = fallback(group, earlier, timeline);
      for (Candidate candidate : group.candidates()) {
        Dossier dossier = group.closest(candidate).orElse(fallback);
        earlier.take(dossier);
        homes.put(candidate, dossier);
      }
    }
    return homes;
  }

  /** Dates that count from a date that a person set. */
  private void replay(UUID articleId, Timeline timeline, Set<Dossier> touched) {
    entities.flush();
    Set<EventEntity> moved =
        moves.replay(articleId, timeline.id(), clock.instant()).stream()
            .map(Moved::event)
            .collect(Collectors.toSet());
    touched.stream().filter(dossier -> moved.contains(dossier.event)).forEach(Dossier::markChanged);
  }

  private Dossier fallback(Group group, EarlierFindings earlier, Timeline timeline) {
    return Stream.concat(
            group.known().keySet().stream(),
            group.candidates().stream().flatMap(candidate -> earlier.at(candidate).stream()))
        .findFirst()
        .orElseGet(() -> drafts.event(timeline, group.candidates().get(0)));
  }
}
