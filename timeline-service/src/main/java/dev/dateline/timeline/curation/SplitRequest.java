package dev.dateline.timeline.curation;

import dev.dateline.http.request.Storable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which evidence speaks of another event. */
@Schema(
    description = "Which evidence speaks of another event.",
    example =
        """
        {"evidence":["019aa5c0-7a10-7f00-a1b2-c3d4e5f60718"],"comment":"That is the later summit."}""")
public record SplitRequest(
    @NotEmpty(message = "must name some evidence")
        @Size(max = 1_000, message = "must have at most {max} entries")
        @Schema(description = "Ids of the event's evidence; at least one stays with it.")
        List<@NotNull(message = "must not be null") UUID> evidence,
    @Size(max = Limits.COMMENT, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "Why.", nullable = true)
        @Nullable String comment) {}
