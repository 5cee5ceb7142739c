package dev.dateline.nlp.publication;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.time.TimeContext;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.text.TokenizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lower steps of the ladder to a publication date, for articles that came without one: URL,
 * then byline, then what the text lets on. A claim that lies wholly after the day the article was
 * received is refused.
 */
public final class PublicationDates {
  private final TimeTagger tagger;

  public PublicationDates(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /** The best claim that URL and text give; null when they give none. */
  public @Nullable PublicationClaim find(
      TokenizedText text, @Nullable String url, @Nullable LocalDate received) {
    PublicationClaim inUrl = url == null ? null : accepted(UrlDate.find(url), received);
    if (inUrl != null) {
      return inUrl;
    }
    List<TimeExpression> expressions = tagger.tag(text, TimeContext.unknown());
    PublicationClaim byline = accepted(Byline.find(text.text(), expressions), received);
    return byline != null ? byline : accepted(InferredWindow.infer(text, expressions), received);
  }

  private static @Nullable PublicationClaim accepted(
      @Nullable PublicationClaim claim, @Nullable LocalDate received) {
    if (claim == null || received == null) {
      return claim;
    }
    Long earliest = Edtf.parse(claim.edtf()).bounds().earliest();
    // A day of grace: it may already be tomorrow where the article was published.
    boolean future = earliest != null && earliest > received.toEpochDay() + 1;
    return future ? null : claim;
  }
}
