package dev.dateline.timeline.evidence;

import dev.dateline.timeline.api.Wire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an article was published, as a claim. */
@Schema(
    name = "PublicationClaim",
    description = "When an article was published, as a claim.",
    example =
        """
        {"edtf":"2018-05-22","basis":"given","confidence":1.0}""")
public record PublishedView(
    String edtf,
    @Schema(
            description =
                "Where the claim comes from, the most trustworthy first; corrected: by a person.",
            enumeration = {
              "corrected",
              "given",
              "feed",
              "json_ld",
              "meta",
              "time_element",
              "url",
              "byline",
              "inferred"
            })
        String basis,
    @Schema(minimum = "0", maximum = "1") double confidence) {

  static @Nullable PublishedView of(ArticleCardEntity card) {
    if (card.correctedEdtf != null) {
      return new PublishedView(card.correctedEdtf, "corrected", 1);
    }
    if (card.publishedEdtf == null
        || card.publishedBasis == null
        || card.publishedConfidence == null) {
      return null;
    }
    return new PublishedView(
        card.publishedEdtf, Wire.name(card.publishedBasis), card.publishedConfidence);
  }
}
