package dev.dateline.timeline.evidence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader needs to know of an article beside its quoted words; null where not known. */
@Schema(
    name = "ArticleCard",
    description = "What a reader needs to know of an article; null where it is not known.",
    example = ArticleView.EXAMPLE)
public record ArticleView(
    UUID id,
    @Schema(nullable = true) @Nullable String title,
    @Schema(nullable = true) @Nullable String url,
    @Schema(nullable = true) @Nullable String publisher,
    @Schema(nullable = true) @Nullable String author,
    @Schema(description = "BCP 47 tag.", nullable = true) @Nullable String language,
    @Schema(description = "When it was published, as a claim.", nullable = true)
        @Nullable PublishedView published) {

  public static final String EXAMPLE =
      """
      {"id":"019aa5bf-0001-7aaa-8bbb-0123456789ab","title":"A coin for a meeting","url":null,\
      "publisher":"Dateline samples","author":null,"language":"en",\
      "published":{"edtf":"2018-05-22","basis":"given","confidence":1.0,"cues":[]}}""";

  public static ArticleView of(ArticleCardEntity card) {
    return new ArticleView(
        card.articleId,
        card.title,
        card.url,
        card.publisher,
        card.author,
        card.language,
        PublishedView.of(card));
  }
}
