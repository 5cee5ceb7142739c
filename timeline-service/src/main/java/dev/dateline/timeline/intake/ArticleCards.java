package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.evidence.ArticleCardRepository;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps what the last extraction of each article said of it. */
@ApplicationScoped
class ArticleCards {
  private final ArticleCardRepository cards;

  ArticleCards(ArticleCardRepository cards) {
    this.cards = cards;
  }

  /**
   * The article's card, brought up to date; empty when the extraction is repeated or overtaken, and
   * for every one after a withdrawal.
   */
  Optional<ArticleCardEntity> update(Extraction extraction, Timeline timeline) {
    ArticleCardEntity known = cards.findById(extraction.articleId());
    if (known != null && !counts(extraction, known)) {
      return Optional.empty();
    }
    ArticleCardEntity card = known == null ? new ArticleCardEntity() : known;
    card.articleId = extraction.articleId();
    card.timelineId = timeline.id();
    card.extractionId = extraction.extractionId();
    card.extractor = extraction.extractor();
    card.withdrawn = extraction.withdrawn();
    if (card.withdrawn) {
      card.correctedEdtf = null;
    }
    card.show(extraction.article());
    cards.persist(card);
    return Optional.of(card);
  }

  /** Has whoever quotes the article at this moment come before its withdrawal, or be refused. */
  void lockForWithdrawal(UUID articleId) {
    cards.lockForWithdrawal(articleId);
  }

  /** What is shown of an article now; the empty card when nothing is. */
  ArticleCard shown(UUID articleId) {
    return cards
        .findByIdOptional(articleId)
        .map(ArticleCardEntity::shown)
        .orElse(ArticleCard.EMPTY);
  }

  private static boolean counts(Extraction extraction, ArticleCardEntity known) {
    return !known.withdrawn
        && (extraction.withdrawn() || isNewer(extraction.extractionId(), known.extractionId));
  }

  /** UUIDv7 sorts by time as text does; Java's own order takes the halves as signed. */
  private static boolean isNewer(UUID one, UUID other) {
    return one.toString().compareTo(other.toString()) > 0;
  }
}
