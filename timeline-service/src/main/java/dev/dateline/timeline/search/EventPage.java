package dev.dateline.timeline.search;

import dev.dateline.timeline.event.EventSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of events, ordered by first possible day, then id; undated ones last, by id. */
@Schema(
    description =
        "A page of events, ordered by first possible day, then id; undated ones last, by id. With"
            + " sort=relevance the best match first.",
    example =
        """
        {"items":[],"undated":2,"next":null,"prev":null,"complete":true,"snippets":[]}""")
public record EventPage(
    List<EventSummary> items,
    @Schema(description = "Undated events that match but were left out.") long undated,
    @Schema(
            description = "The next page, relative to the origin; null on the last.",
            nullable = true)
        @Nullable String next,
    @Schema(
            description = "The previous page, relative to the origin; null on the first.",
            nullable = true)
        @Nullable String prev,
    @Schema(
            description =
                "Whether every hit can be paged to. False with sort=relevance when there are more"
                    + " than 10,000 hits: the 10,000 most important ones were ranked.")
        boolean complete,
    @Schema(description = "Where the items hold the words of q; empty without q.")
        List<Snippet> snippets) {}
