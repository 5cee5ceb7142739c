package dev.dateline.timeline.timelines;

import dev.dateline.http.request.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A timeline to be created. */
@Schema(
    description = "A timeline to be created.",
    example =
        """
        {"slug":"korea-summits","title":"The Korea summits"}""")
public record NewTimeline(
    @NotNull(message = "is missing")
        @Pattern(
            regexp = Timeline.SLUG,
            message = "must be 1 to 64 of a-z, 0-9 and -, and neither start nor end with -")
        @Schema(description = "Name in URLs: a-z, 0-9 and -.")
        String slug,
    @NotBlank(message = "must not be blank")
        @Size(max = 200, message = "must have at most 200 characters")
        @Storable
        @Schema(description = "Name for people.")
        String title) {}
