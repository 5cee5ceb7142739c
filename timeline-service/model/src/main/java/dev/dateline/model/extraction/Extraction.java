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
 * @param article what timeline-service shows of the article
 * @param candidates every event the article speaks of, in text order
 */
public record Extraction(
    UUID extractionId,
    int schemaVersion,
    String timeline,
    UUID articleId,
    String extractor,
    ArticleCard article,
    List<Candidate> candidates) {

  /** The version this code writes and the only one it reads. */
  public static final int SCHEMA_VERSION = 1;

  public Extraction {
    candidates = List.copyOf(candidates);
  }
}
