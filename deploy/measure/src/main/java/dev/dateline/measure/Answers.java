package dev.dateline.measure;

import dev.dateline.measure.corpus.MarkedTime;
import dev.dateline.measure.event.EventAnswer;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionPipeline;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.ReadingMode;
import java.util.List;
import java.util.function.Function;

/** What the product says of texts, as the scorers read it. */
final class Answers {
  private final ExtractionPipeline pipeline = ExtractionPipeline.create();

  /** Reads texts on all processors; the results keep their order. */
  <T> List<ExtractionResult> of(List<T> texts, Function<T, ArticleText> article) {
    return texts.parallelStream().map(article).map(pipeline::extract).toList();
  }

  /** A text whose publication day is given, in EDTF. */
  static ArticleText article(String text, String day, ReadingMode mode) {
    PublicationClaim published = new PublicationClaim(day, PublicationBasis.GIVEN, 1);
    return new ArticleText(text, null, null, published, mode, null);
  }

  static List<MarkedTime> times(ExtractionResult result) {
    return result.timexes().stream()
        .map(
            timex ->
                new MarkedTime(
                    timex.span().start(),
                    timex.span().end(),
                    timex.text(),
                    timex.type(),
                    timex.value(),
                    timex.rule()))
        .toList();
  }

  static List<EventAnswer> events(ExtractionResult result) {
    return result.candidates().stream().map(Answers::event).toList();
  }

  private static EventAnswer event(Candidate candidate) {
    String edtf = candidate.edtf();
    Derivation derivation = candidate.derivation();
    return new EventAnswer(
        candidate.mention().trigger().start(),
        candidate.mention().trigger().end(),
        edtf == null ? DayBounds.OPEN : Edtf.parse(edtf).bounds(),
        candidate.confidence(),
        derivation == null ? "undated" : derivation.rule());
  }
}
