package dev.dateline.timeline.event;

import dev.dateline.timeline.claim.ClaimView;
import dev.dateline.timeline.claim.HistoryView;
import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.evidence.EvidenceView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event with everything that is known of it: a summary's fields and where they come from. */
@Schema(
    name = "Event",
    description = "An event with its evidence, the claims for its date, and its history.",
    example = EventDetail.EXAMPLE)
public record EventDetail(
    @Schema(description = "UUIDv7.") UUID id,
    @Schema(description = "Slug of its timeline.") String timeline,
    @Schema(description = "Who did what.") String title,
    @Schema(description = "Trigger class, lower case: meeting, speech, report, ...") String kind,
    @Schema(description = "The preferred date; null when the event has none.", nullable = true)
        @Nullable DateView date,
    @Schema(
            description =
                "Whether articles name dates that exclude each other, and no person has decided.")
        boolean disputed,
    @Schema(
            description = "Whether it happened, as far as the sources together say.",
            enumeration = {"actual", "planned", "reported", "hypothetical", "negated"})
        String factuality,
    @Schema(description = "Names, most central first.") List<String> participants,
    @Schema(description = "Names, most specific first.") List<String> places,
    @Schema(description = "How much it matters.", minimum = "0", maximum = "1") double importance,
    @Schema(
            description = "How sure the extractor is; 1 for what a person entered.",
            minimum = "0",
            maximum = "1")
        double confidence,
    @Schema(description = "Number of distinct articles among its evidence.") int sources,
    @Schema(description = "Who published these articles, the most frequent first, at most five.")
        List<String> publishers,
    @Schema(
            description = "By an extractor or by a person.",
            enumeration = {"extracted", "entered"})
        String origin,
    @Schema(
            description =
                "proposed: waits for a person's decision. accepted: sure enough, or a person said"
                    + " so. dismissed: a person does not want it.",
            enumeration = {"proposed", "accepted", "dismissed"})
        String status,
    @Schema(description = "Whether a person marked it as important.") boolean starred,
    @Schema(description = "Words that people sort it by.") List<String> tags,
    @Schema(description = "Grows with every change; the ETag.") int version,
    Instant createdAt,
    Instant updatedAt,
    @Schema(description = "More of it, by a person.", nullable = true) @Nullable String description,
    List<EvidenceView> evidence,
    List<ClaimView> claims,
    List<HistoryView> history) {

  static final String EXAMPLE =
      "{"
          + EventSummary.EXAMPLE_FIELDS
          + ",\"description\":null,\"evidence\":["
          + EvidenceView.EXAMPLE
          + "],\"claims\":["
          + ClaimView.EXAMPLE
          + "],\"history\":["
          + HistoryView.EXAMPLE
          + "]}";
}
