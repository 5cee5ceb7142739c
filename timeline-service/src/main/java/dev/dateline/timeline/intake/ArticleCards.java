package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.PublicationClaim;
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

  /** The article's card, brought up to date; empty when the extraction is overtaken or repeated. */
  Optional<ArticleCardEntity> update(Extraction extraction, Timeline timeline) {
    ArticleCardEntity known = cards.findById(extraction.articleId());
    if (known != null && !isNewer(extraction.extractionId(), known.extractionId)) {
      return Optional.empty();
    }
    ArticleCardEntity card = known == null ? new ArticleCardEntity() : known;
    card.articleId = extraction.articleId();
    card.timelineId = timeline.id();
    card.extractionId = extraction.extractionId();
    card.extractor = extraction.extractor();
    ArticleCard article = extraction.article();
    card.title = article.title();
    card.url = article.url();
    card.publisher = article.publisher();
    card.author = article.author();
    card.language = article.language();
    PublicationClaim published = article.published();
    card.publishedEdtf = published == null ? null : published.edtf();
    card.publishedBasis = published == null ? null : published.basis();
    card.publishedConfidence = published == null ? null : published.confidence();
    cards.persist(card);
    return Optional.of(card);
  }

  /** UUIDv7 sorts by time as text does; Java's own order takes the halves as signed. */
  private static boolean isNewer(UUID one, UUID other) {
    return one.toString().compareTo(other.toString()) > 0;
  }
}
