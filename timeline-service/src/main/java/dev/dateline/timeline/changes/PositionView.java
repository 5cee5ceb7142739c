package dev.dateline.timeline.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a feed goes on after a position that it does not have. */
@Schema(
    name = "FeedPosition",
    description = "Where a feed goes on after a position that it does not have.",
    example =
        """
        {"seq":42}""")
public record PositionView(
    @Schema(description = "Position of the last change, 0 before the first.") long seq) {}
