package dev.dateline.bench;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionPipeline;
import dev.dateline.nlp.ReadingMode;
import dev.dateline.time.TimeContext;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.text.TokenizedText;
import java.util.function.Supplier;

/** Who is measured. */
enum Subject {
  /** Time expressions only, tokens and sentences included. */
  TAGGER("Dateline, times only", "-Xmx300m", Subject::tagger),
  /** Everything: language, times, parts of speech, events, dates, titles. */
  PIPELINE("Dateline, whole pipeline", "-Xmx300m", Subject::pipeline),
  SUTIME("SUTime", "-Xmx4g", Sutime::new),
  HEIDELTIME("HeidelTime", "-Xmx4g", HeidelTime::new);

  static final String PUBLISHED = "2018-06-12";

  private final String title;
  private final String memory;
  private final Supplier<TextReader> factory;

  Subject(String title, String memory, Supplier<TextReader> factory) {
    this.title = title;
    this.memory = memory;
    this.factory = factory;
  }

  String title() {
    return title;
  }

  /** The JVM option that bounds its heap. */
  String memory() {
    return memory;
  }

  boolean isOurs() {
    return this == TAGGER || this == PIPELINE;
  }

  /** Loads it. */
  TextReader create() {
    return factory.get();
  }

  private static TextReader tagger() {
    TimeTagger tagger = TimeTagger.create();
    TimeContext context = TimeContext.published(PUBLISHED);
    return text -> tagger.tag(TokenizedText.of(text), context).size();
  }

  private static TextReader pipeline() {
    ExtractionPipeline pipeline = ExtractionPipeline.create();
    PublicationClaim published = new PublicationClaim(PUBLISHED, PublicationBasis.GIVEN, 1);
    return text ->
        pipeline
            .extract(new ArticleText(text, null, null, published, ReadingMode.AUTO, null))
            .candidates()
            .size();
  }
}
