package dev.dateline.timeline.search;

import dev.dateline.timeline.event.EventSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of events, ordered by first possible day, then id; undated ones last, by id. */
@Schema(
    description =
        "A page of events, ordered by first possible day, then id; undated ones last, by id.",
    example =
        """
        {"items":[],"undated":2,"next":null}""")
public record EventPage(
    List<EventSummary> items,
    @Schema(description = "Undated events that match but were left out.") long undated,
    @Schema(
            description = "The next page, relative to the origin; null on the last.",
            nullable = true)
        @Nullable String next) {}
