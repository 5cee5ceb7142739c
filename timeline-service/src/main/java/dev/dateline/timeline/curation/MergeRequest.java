package dev.dateline.timeline.curation;

import dev.dateline.http.request.Storable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which event is to be merged into this one, or to be taken out of it again. */
@Schema(
    description = "Which event is to be merged into this one, or to be taken out of it again.",
    example =
        """
        {"event":"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a60","comment":"Both are the Singapore summit."}""")
public record MergeRequest(
    @NotNull(message = "is missing") @Schema(description = "The other event.") UUID event,
    @Size(max = Limits.COMMENT, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "Why.", nullable = true)
        @Nullable String comment) {}
