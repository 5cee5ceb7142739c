package dev.dateline.ingest.article;

import dev.dateline.model.extraction.PublicationClaim;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param basis lower case name of a {@link dev.dateline.model.derivation.PublicationBasis}
 * @param confidence 0..1
 * @param cues the words that an inferred date rests on
 */
@Schema(
    name = "Published",
    description = "When the article was published: a claim.",
    example =
        """
        {"edtf":"[2018-01-01..2018-06-11]","basis":"inferred","confidence":0.4,\
        "cues":["the upcoming June 12 meeting","its 2018 report"]}""")
public record PublishedView(
    @Schema(required = true, description = "The date in EDTF.", examples = "2018-05-22")
        String edtf,
    @Schema(
            required = true,
            description = "Where the date comes from, the most trustworthy first.",
            enumeration = {
              "given",
              "feed",
              "json_ld",
              "meta",
              "time_element",
              "url",
              "byline",
              "inferred"
            },
            examples = "given")
        String basis,
    @Schema(required = true, minimum = "0", maximum = "1", examples = "1.0") double confidence,
    @Schema(
            required = true,
            description =
                "The words of the text that an inferred date rests on; empty for any other basis.")
        List<String> cues) {

  static @Nullable PublishedView of(@Nullable PublicationClaim claim) {
    return claim == null
        ? null
        : new PublishedView(
            claim.edtf(),
            claim.basis().name().toLowerCase(Locale.ROOT),
            claim.confidence(),
            claim.cues());
  }
}
