package dev.dateline.timeline.timelines;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A timeline with its extent.
 *
 * @param earliest first possible day of any dated event, null without one
 * @param latest last possible day of any dated event, null without one
 */
@Schema(
    name = "Timeline",
    description = "A named collection of articles and events.",
    example =
        """
        {"slug":"main","title":"Main timeline","events":12,"createdAt":"2026-11-22T08:00:00Z","archived":false,\
        "earliest":"1987-06-12","latest":"2019-03-03"}""")
public record TimelineView(
    @Schema(description = "Name in URLs.") String slug,
    @Schema(description = "Name for people.") String title,
    @Schema(description = "Number of events, dismissed ones aside.") long events,
    Instant createdAt,
    @Schema(description = "Whether it is only read any more.") boolean archived,
    @Schema(description = "First possible day of any dated event.", nullable = true)
        @Nullable String earliest,
    @Schema(description = "Last possible day of any dated event.", nullable = true)
        @Nullable String latest) {}
