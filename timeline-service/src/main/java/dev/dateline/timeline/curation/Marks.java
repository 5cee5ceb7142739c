package dev.dateline.timeline.curation;

import dev.dateline.http.request.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person thinks of an event; what is missing or null stays as it is. */
@Schema(
    description = "What a person thinks of an event; what is missing or null stays as it is.",
    example =
        """
        {"status":"accepted","starred":true,"tags":["summit"],"comment":"Seen on television."}""")
public record Marks(
    @Pattern(
            regexp = "proposed|accepted|dismissed",
            message = "must be one of proposed, accepted, dismissed")
        @Schema(
            nullable = true,
            enumeration = {"proposed", "accepted", "dismissed"})
        @Nullable String status,
    @Schema(nullable = true) @Nullable Boolean starred,
    @Size(max = Limits.TAGS, message = "must have at most {max} entries")
        @Schema(description = "All tags it is to have.", nullable = true)
        @Nullable
            List<
                @NotBlank(message = "must not be blank")
                @Size(max = Limits.TAG, message = "must have at most {max} characters") @Storable
                String>
            tags,
    @Size(max = Limits.COMMENT, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "Why; alone, it is a comment on the event.", nullable = true)
        @Nullable String comment) {}
