package dev.dateline.ingest.extraction;

import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionResult;

/** Reads one article; safe for any number of threads. */
@FunctionalInterface
public interface Extractor {

  ExtractionResult extract(ArticleText article);
}
