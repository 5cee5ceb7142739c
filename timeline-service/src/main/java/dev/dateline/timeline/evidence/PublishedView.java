package dev.dateline.timeline.evidence;

import dev.dateline.timeline.api.Wire;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an article was published, as a claim. */
@Schema(
    name = "PublicationClaim",
    description = "When an article was published, as a claim.",
    example =
        """
        {"edtf":"[2018-01-01..2018-06-11]","basis":"inferred","confidence":0.4,\
        "cues":["the upcoming June 12 meeting","its 2018 report"]}""")
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
    @Schema(minimum = "0", maximum = "1") double confidence,
    @Schema(
            description =
                "The words of the text that an inferred date rests on; empty for any other basis.")
        List<String> cues) {

  static @Nullable PublishedView of(ArticleCardEntity card) {
    if (card.correctedEdtf != null) {
      return new PublishedView(card.correctedEdtf, "corrected", 1, List.of());
    }
    if (card.publishedEdtf == null
        || card.publishedBasis == null
        || card.publishedConfidence == null) {
      return null;
    }
    return new PublishedView(
        card.publishedEdtf,
        Wire.name(card.publishedBasis),
        card.publishedConfidence,
        card.publishedCues);
  }
}
