package dev.dateline.ingest.article;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as the API shows it, without its text.
 *
 * @param language BCP 47; null until the text was read
 * @param candidates events found; null until the text was read
 * @param length of the text in code points
 */
@Schema(
    name = "Article",
    description = "An article as it was received, without its text.",
    example = ArticleView.EXAMPLE)
public record ArticleView(
    @Schema(required = true, examples = "01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11") UUID id,
    @Schema(required = true, examples = "main") String timeline,
    @Schema(required = true, nullable = true, examples = "White House issues summit coin")
        @Nullable String title,
    @Schema(required = true, nullable = true, examples = "https://news.example/2018/05/22/coin")
        @Nullable String url,
    @Schema(required = true, nullable = true, examples = "The Example Courier")
        @Nullable String publisher,
    @Schema(required = true, nullable = true, examples = "A. Writer") @Nullable String author,
    @Schema(
            required = true,
            nullable = true,
            description = "BCP 47 tag; null until the text was read.",
            examples = "en")
        @Nullable String language,
    @Schema(required = true, nullable = true) @Nullable PublishedView published,
    @Schema(required = true, examples = "extracted") ArticleStatus status,
    @Schema(
            required = true,
            nullable = true,
            description = "Why, in words for people.",
            examples = "The text is not English; no events were extracted.")
        @Nullable String statusDetail,
    @Schema(
            required = true,
            nullable = true,
            description = "Events found; null until the text was read.",
            examples = "7")
        @Nullable Integer candidates,
    @Schema(required = true, examples = "2026-11-22T00:15:00Z") Instant receivedAt,
    @Schema(
            required = true,
            description = "Length of the text in Unicode code points.",
            examples = "1834")
        int length) {

  static final String EXAMPLE =
      """
      {"id":"01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11","timeline":"main",\
      "title":"White House issues summit coin","url":"https://news.example/2018/05/22/coin",\
      "publisher":"The Example Courier","author":"A. Writer","language":"en",\
      "published":{"edtf":"2018-05-22","basis":"given","confidence":1.0,"cues":[]},\
      "status":"extracted","statusDetail":null,"candidates":7,"receivedAt":"2026-11-22T00:15:00Z","length":1834}""";

  static ArticleView of(Article article) {
    return new ArticleView(
        article.id(),
        article.timeline(),
        article.title(),
        article.url(),
        article.publisher(),
        article.author(),
        article.language(),
        PublishedView.of(article.published()),
        article.status(),
        article.statusDetail(),
        article.candidates(),
        article.receivedAt(),
        article.length());
  }
}
