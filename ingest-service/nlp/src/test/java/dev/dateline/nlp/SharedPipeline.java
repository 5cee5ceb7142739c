package dev.dateline.nlp;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;

/** One pipeline for all tests: loading the models takes longer than any of them. */
public final class SharedPipeline {
  private static final ExtractionPipeline PIPELINE = ExtractionPipeline.create();

  private SharedPipeline() {}

  public static ExtractionResult read(String text) {
    return PIPELINE.extract(ArticleText.of(text));
  }

  public static ExtractionResult readNews(String text, String published) {
    PublicationClaim claim = new PublicationClaim(published, PublicationBasis.GIVEN, 1);
    return PIPELINE.extract(new ArticleText(text, null, null, claim, ReadingMode.NEWS, null));
  }

  public static ExtractionResult read(ArticleText article) {
    return PIPELINE.extract(article);
  }
}
