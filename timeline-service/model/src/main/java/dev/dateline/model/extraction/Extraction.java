package dev.dateline.model.extraction;

import java.util.List;
import java.util.UUID;

/**
 * One extraction of one article: the row that ingest-service inserts into {@code
 * timeline.extraction_inbox}. The candidates are complete: they replace all machine claims of
 * earlier extractions of the same article.
 *
 * @param extractionId UUIDv7, unique; a redelivery is recognised by it
 * @param schemaVersion version of this contract, {@link #SCHEMA_VERSION}
 * @param timeline slug of the timeline the article belongs to, such as {@code main}
 * @param articleId the article's id at ingest-service
 * @param extractor name and version of the extractor, such as {@code dateline-nlp/1.0.0}
 * @param withdrawn whether the article was taken back: then the card is empty, there are no
 *     candidates, and no other extraction of the article counts any more, whichever came first
 * @param article what timeline-service shows of the article
 * @param candidates every event the article speaks of, in text order
 */
public record Extraction(
    UUID extractionId,
    int schemaVersion,
    String timeline,
    UUID articleId,
    String extractor,
    boolean withdrawn,
    ArticleCard article,
    List<Candidate> candidates) {

  /** The version this code writes and the only one it reads. */
  public static final int SCHEMA_VERSION = 1;

  public Extraction {
    candidates = List.copyOf(candidates);
    if (withdrawn && !(candidates.isEmpty() && article.equals(ArticleCard.EMPTY))) {
      throw new IllegalArgumentException("a withdrawal says nothing of the article");
    }
  }

  /** What takes an article back, for good. */
  public static Extraction withdrawal(
      UUID extractionId, String timeline, UUID articleId, String extractor) {
    return new Extraction(
        extractionId,
        SCHEMA_VERSION,
        timeline,
        articleId,
        extractor,
        true,
        ArticleCard.EMPTY,
        List.of());
  }
}
