package dev.dateline.timeline.event;

import dev.dateline.timeline.date.DateView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event in a list. */
@Schema(description = "An event in a list.", example = EventSummary.EXAMPLE)
public record EventSummary(
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
    Instant updatedAt) {

  static final String EXAMPLE_FIELDS =
      """
      "id":"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59","timeline":"main",\
      "title":"Donald Trump and Kim Jong Un meet in Singapore","kind":"meeting",\
      "date":{"edtf":"2018-06-12","kind":"moment","precision":"day","earliest":"2018-06-12",\
      "latest":"2018-06-12","display":"12 June 2018"},"disputed":false,"factuality":"actual",\
      "participants":["Donald Trump","Kim Jong Un"],"places":["Singapore"],"importance":0.9,\
      "confidence":0.85,"sources":2,"publishers":["Dateline samples"],"origin":"extracted",\
      "status":"accepted","starred":false,"tags":[],"version":3,\
      "createdAt":"2026-11-22T08:30:00Z","updatedAt":"2026-11-22T08:31:00Z\"""";

  static final String EXAMPLE = "{" + EXAMPLE_FIELDS + "}";
}
