package dev.dateline.timeline.claim;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.date.DateView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One statement of when an event happened. */
@Schema(
    name = "Claim",
    description = "One statement of when an event happened, by an article or a person.",
    example = ClaimView.EXAMPLE)
public record ClaimView(
    UUID id,
    DateView date,
    @Schema(enumeration = {"extractor", "person"}) String by,
    @Schema(description = "Name and version of the extractor, or the person's name.") String author,
    @Schema(description = "Whether the event is shown with this date.") boolean preferred,
    @Schema(description = "How the date came about; null when simply stated.", nullable = true)
        @Nullable Derivation derivation,
    @Schema(description = "The derivation as one sentence.", nullable = true)
        @Nullable String sentence,
    @Schema(description = "The evidence it rests on; null for a person's.", nullable = true)
        @Nullable UUID evidenceId,
    @Schema(description = "Why, in the words of the person who made it.", nullable = true)
        @Nullable String comment,
    Instant createdAt) {

  public static final String EXAMPLE =
      """
      {"id":"019aa5c0-7a11-7d01-8f6c-1b2a3c4d5e6f",\
      "date":{"edtf":"2018-06-12","kind":"moment","precision":"day","earliest":"2018-06-12",\
      "latest":"2018-06-12","display":"12 June 2018"},"by":"extractor",\
      "author":"dateline-nlp/1.0.0","preferred":true,\
      "derivation":{"words":"June 12","rule":"partial.month-day",\
      "anchor":{"kind":"publication","edtf":"2018-05-22","basis":"given"},\
      "steps":[{"op":"complete","template":"XXXX-06-12","direction":"future"}],\
      "edtf":"2018-06-12"},\
      "sentence":"“June 12”, read as the next one after publication on 22 May 2018, is 12 June 2018.",\
      "evidenceId":"019aa5c0-7a10-7f00-a1b2-c3d4e5f60718","comment":null,\
      "createdAt":"2026-11-22T08:30:00Z"}""";

  public static ClaimView of(ClaimEntity claim) {
    return new ClaimView(
        claim.id,
        DateView.of(Edtf.parse(claim.edtf)),
        Wire.name(claim.madeBy),
        claim.author,
        claim.preferred,
        claim.derivation,
        claim.derivation == null ? null : claim.derivation.sentence(),
        claim.evidenceId,
        claim.comment,
        claim.createdAt);
  }
}
