package dev.dateline.timeline.claim;

import dev.dateline.timeline.api.Wire;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that was done to an event. */
@Schema(
    name = "HistoryEntry",
    description = "One thing that was done to an event.",
    example = HistoryView.EXAMPLE)
public record HistoryView(
    @Schema(description = "Names the change, to be taken back; grows.") long id,
    Instant at,
    @Schema(description = "Name and version of the extractor, or the person's name.") String by,
    @Schema(
            enumeration = {
              "created",
              "date_claimed",
              "merged",
              "edited",
              "deleted",
              "restored",
              "preferred",
              "reviewed",
              "commented",
              "undone",
              "unmerged",
              "split",
              "moved",
              "imported"
            })
        String action,
    @Schema(description = "The change in words.") String detail,
    @Schema(description = "Why, in the person's words.", nullable = true) @Nullable String comment,
    @Schema(
            description = "The event's version after it; null when it is not known.",
            nullable = true)
        @Nullable Integer version,
    @Schema(description = "The change that this one takes back.", nullable = true)
        @Nullable Long undoes,
    @Schema(
            description =
                "Field by field; empty when nothing but evidence changed, and when the earlier"
                    + " version is not kept any more.")
        List<FieldChange> changes) {

  public static final String EXAMPLE =
      """
      {"id":17,"at":"2026-11-22T08:31:00Z","by":"dateline-nlp/1.0.0","action":"merged",\
      "detail":"factuality planned → actual","comment":null,"version":3,"undoes":null,\
      "changes":[{"field":"factuality","from":"planned","to":"actual"}]}""";

  public static HistoryView of(HistoryEntity entry, List<FieldChange> changes) {
    return new HistoryView(
        entry.id,
        entry.at,
        entry.author,
        Wire.name(entry.action),
        entry.detail,
        entry.comment,
        entry.version,
        entry.undoes,
        changes);
  }
}
