package dev.dateline.timeline.curation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a merge patch, for the OpenAPI document; it is read as a tree. */
@Schema(
    description =
        "A JSON merge patch (RFC 7396) of an event's content: what is missing stays, null empties.",
    example =
        """
        {"date":"2018-06-13"}""")
record EventPatch(
    @Schema(maxLength = Limits.TITLE) @Nullable String title,
    @Schema(nullable = true, maxLength = Limits.DATE) @Nullable String date,
    @Schema(nullable = true, maxLength = Limits.DESCRIPTION) @Nullable String description,
    @Schema(pattern = Limits.KIND) @Nullable String kind,
    @Schema(enumeration = {"actual", "planned", "reported", "hypothetical", "negated"})
        @Nullable String factuality,
    @Schema(maxItems = Limits.NAMES) @Nullable List<String> participants,
    @Schema(maxItems = Limits.NAMES) @Nullable List<String> places) {}
