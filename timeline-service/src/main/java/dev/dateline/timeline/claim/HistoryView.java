package dev.dateline.timeline.claim;

import dev.dateline.timeline.api.Wire;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was done to an event. */
@Schema(
    name = "HistoryEntry",
    description = "One thing that was done to an event.",
    example = HistoryView.EXAMPLE)
public record HistoryView(
    Instant at,
    @Schema(description = "Name and version of the extractor, or the person's name.") String by,
    @Schema(enumeration = {"created", "date_claimed", "merged", "edited", "deleted", "restored"})
        String action,
    @Schema(description = "The change in words.") String detail) {

  public static final String EXAMPLE =
      """
      {"at":"2026-11-22T08:31:00Z","by":"dateline-nlp/1.0.0","action":"merged",\
      "detail":"factuality planned → actual"}""";

  public static HistoryView of(HistoryEntity entry) {
    return new HistoryView(entry.at, entry.author, Wire.name(entry.action), entry.detail);
  }
}
