package dev.dateline.model.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What a reader needs to know of an article beside its quoted words; null where it is not known.
 *
 * @param language BCP 47 tag of the detected language, such as {@code en}
 */
public record ArticleCard(
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String language,
    @Nullable PublicationClaim published) {

  /** The card of an article of which nothing is known. */
  public static final ArticleCard EMPTY = new ArticleCard(null, null, null, null, null, null);
}
