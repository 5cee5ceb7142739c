package dev.dateline.timeline.curation;

import dev.dateline.http.request.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an event happened, or an article was published, by a person. */
@Schema(
    description = "A date by a person.",
    example =
        """
        {"date":"17 December 2011","comment":"The protocol of the session says so."}""")
public record NewClaim(
    @NotBlank(message = "must be a date: EDTF, or English words")
        @Size(max = Limits.DATE, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "EDTF, or English words such as “between 3 and 5 May 2018”.")
        String date,
    @Size(max = Limits.COMMENT, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "Why.", nullable = true)
        @Nullable String comment) {}
