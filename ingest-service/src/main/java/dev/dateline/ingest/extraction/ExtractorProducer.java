package dev.dateline.ingest.extraction;

import dev.dateline.nlp.ExtractionPipeline;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Where the pure pipeline meets the container. */
final class ExtractorProducer {

  @Produces
  @Singleton
  Extractor extractor() {
    return ExtractionPipeline.create()::extract;
  }
}
