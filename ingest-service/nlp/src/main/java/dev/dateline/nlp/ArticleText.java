package dev.dateline.nlp;

import dev.dateline.model.extraction.PublicationClaim;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What extraction reads.
 *
 * @param text the canonical text: all offsets of the result count its code points
 * @param title the headline, when it is known apart from the text
 * @param url where the article was published; a date in its path is a publication claim
 * @param published the best claim known so far (given by the user, from a feed or from markup);
 *     null when the article has to speak for itself
 * @param mode how dates without a year are read
 * @param received the day the article came in. It only refuses publication dates that lie after it,
 *     and never becomes one; null when unknown
 */
public record ArticleText(
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable PublicationClaim published,
    ReadingMode mode,
    @Nullable LocalDate received) {

  public ArticleText {
    Objects.requireNonNull(text);
    Objects.requireNonNull(mode);
  }

  /** A text of which nothing else is known. */
  public static ArticleText of(String text) {
    return new ArticleText(text, null, null, null, ReadingMode.AUTO, null);
  }
}
