package dev.dateline.timeline.curation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
    @Schema(maxLength = Limits.TITLE, pattern = "\\S") @Nullable String title,
    @Schema(nullable = true, maxLength = Limits.DATE, pattern = "\\S") @Nullable String date,
    @Schema(nullable = true, maxLength = Limits.DESCRIPTION) @Nullable String description,
    @Schema(pattern = Limits.KIND) @Nullable String kind,
    @Schema(enumeration = {"actual", "planned", "reported", "hypothetical", "negated"})
        @Nullable String factuality,
    @Schema(maxItems = Limits.NAMES)
        @Nullable List<@NotBlank @Size(max = Limits.NAME) String> participants,
    @Schema(maxItems = Limits.NAMES)
        @Nullable List<@NotBlank @Size(max = Limits.NAME) String> places) {}
