package dev.dateline.timeline.curation;

import dev.dateline.http.request.Storable;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event to be created; what is null or missing takes its default. */
@Schema(
    description = "An event to be created.",
    example =
        """
        {"title":"Donald Trump and Kim Jong Un meet in Singapore","date":"12 June 2018",\
        "kind":"meeting","participants":["Donald Trump","Kim Jong Un"],"places":["Singapore"]}""")
public record NewEvent(
    @NotBlank(message = "must not be blank")
        @Size(max = Limits.TITLE, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "Who did what.")
        String title,
    @NotBlank(message = "must be a date: EDTF, or English words")
        @Size(max = Limits.DATE, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "EDTF, or English words such as “between 3 and 5 May 2018”.")
        String date,
    @Size(max = 64, message = "must have at most {max} characters")
        @Schema(
            description = "Slug of its timeline.",
            nullable = true,
            defaultValue = "main",
            pattern = Timeline.SLUG)
        @Nullable String timeline,
    @Size(max = Limits.DESCRIPTION, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "More of it.", nullable = true)
        @Nullable String description,
    @Pattern(regexp = Limits.KIND, message = Limits.KIND_MESSAGE)
        @Schema(description = "Trigger class.", nullable = true, defaultValue = "other")
        @Nullable String kind,
    @Pattern(regexp = Limits.FACTUALITY, message = Limits.FACTUALITY_MESSAGE)
        @Schema(
            description = "Whether it happened.",
            nullable = true,
            defaultValue = "actual",
            enumeration = {"actual", "planned", "reported", "hypothetical", "negated"})
        @Nullable String factuality,
    @Size(max = Limits.NAMES, message = "must have at most {max} entries")
        @Schema(description = "Names, most central first.", nullable = true)
        @Nullable
            List<
                @NotBlank(message = "must not be blank")
                @Size(max = Limits.NAME, message = "must have at most {max} characters") @Storable
                String>
            participants,
    @Size(max = Limits.NAMES, message = "must have at most {max} entries")
        @Schema(description = "Names, most specific first.", nullable = true)
        @Nullable
            List<
                @NotBlank(message = "must not be blank")
                @Size(max = Limits.NAME, message = "must have at most {max} characters") @Storable
                String>
            places) {}
