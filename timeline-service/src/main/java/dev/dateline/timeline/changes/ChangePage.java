package dev.dateline.timeline.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes in the order of the feed. */
@Schema(
    description = "Changes in the order of the feed.",
    example =
        """
        {"items":[{"seq":42,"kind":"updated","id":"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59",\
        "version":3}],"last":42,"next":null}""")
public record ChangePage(
    List<ChangeView> items,
    @Schema(description = "Position from which to go on, also when nothing is new.") long last,
    @Schema(
            description = "The next page, relative to the origin; null at the feed's end.",
            nullable = true)
        @Nullable String next) {}
