package dev.dateline.ingest.extraction;

import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionPipeline;
import dev.dateline.nlp.ExtractionResult;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;

/** The real pipeline, but for texts that ask for trouble. */
@Alternative
@Priority(1)
@Singleton
public class ScriptedExtractor implements Extractor {

  static final String THROW = "[throw]";
  static final String OVERFLOW = "[overflow]";
  static final String GERMAN = "[german]";
  static final String GARBLED = "[garbled]";

  private final ExtractionPipeline pipeline = ExtractionPipeline.create();

  @Override
  public ExtractionResult extract(ArticleText article) {
    if (article.text().contains(THROW)) {
      throw new IllegalStateException("secret of a foreign library");
    }
    if (article.text().contains(OVERFLOW)) {
      throw new StackOverflowError();
    }
    if (article.text().contains(GERMAN)) {
      return new ExtractionResult("de", null, List.of(), List.of());
    }
    if (article.text().contains(GARBLED)) {
      return new ExtractionResult("und", null, List.of(), List.of());
    }
    return pipeline.extract(article);
  }
}
