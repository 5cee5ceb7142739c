package dev.dateline.timeline.curation;

import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.evidence.ArticleView;
import dev.dateline.timeline.evidence.PublicationClaimEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article with what people said of when it was published. */
@Schema(
    name = "Publication",
    description = "An article with what people said of when it was published.",
    example = PublicationView.EXAMPLE)
public record PublicationView(
    @Schema(description = "The article, with the publication date that counts.")
        ArticleView article,
    @Schema(description = "By people, the oldest first; the last one counts.")
        List<Correction> corrections) {

  static final String EXAMPLE =
      "{\"article\":" + ArticleView.EXAMPLE + ",\"corrections\":[" + Correction.EXAMPLE + "]}";

  /** When an article was published, by a person. */
  @Schema(
      name = "PublicationCorrection",
      description = "When an article was published, by a person.",
      example = Correction.EXAMPLE)
  public record Correction(
      UUID id,
      @Schema(description = "Null takes earlier corrections back.", nullable = true)
          @Nullable DateView date,
      @Schema(description = "The person's name.") String author,
      @Schema(description = "Why.", nullable = true) @Nullable String comment,
      Instant createdAt) {

    static final String EXAMPLE =
        """
        {"id":"019aa5c0-7a11-7d01-8f6c-1b2a3c4d5e7f",\
        "date":{"edtf":"2018-05-21","kind":"moment","precision":"day","earliest":"2018-05-21",\
        "latest":"2018-05-21","display":"21 May 2018"},"author":"local",\
        "comment":"The print edition.","createdAt":"2026-11-22T08:30:00Z"}""";

    static Correction of(PublicationClaimEntity claim) {
      return new Correction(
          claim.id, DateView.ofStored(claim.edtf), claim.author, claim.comment, claim.createdAt);
    }
  }
}
