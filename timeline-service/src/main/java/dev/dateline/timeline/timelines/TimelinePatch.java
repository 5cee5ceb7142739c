package dev.dateline.timeline.timelines;

import dev.dateline.http.request.Storable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be changed of a timeline; what is missing or null stays. */
@Schema(
    description =
        "What is to be changed of a timeline; what is missing or null stays. Its slug stays for"
            + " good: articles name their timeline by it.",
    example =
        """
        {"title":"The Korea summits of 2018","archived":false}""")
public record TimelinePatch(
    @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @Size(max = 200, message = "must have at most 200 characters")
        @Storable
        @Schema(description = "Name for people.", nullable = true)
        @Nullable String title,
    @Schema(
            description =
                "An archived timeline is read, and extractions still reach it; nobody changes it"
                    + " by hand.",
            nullable = true)
        @Nullable Boolean archived) {}
