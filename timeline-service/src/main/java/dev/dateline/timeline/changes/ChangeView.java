package dev.dateline.timeline.changes;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of one event. */
@Schema(
    name = "Change",
    description = "One change of one event.",
    example =
        """
        {"seq":42,"kind":"updated","id":"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59","version":3}""")
public record ChangeView(
    @Schema(description = "Position in the feed; grows, with gaps.") long seq,
    @Schema(enumeration = {"created", "updated", "deleted"}) String kind,
    @Schema(description = "The event.") UUID id,
    @Schema(description = "The event's version after the change.") int version) {}
