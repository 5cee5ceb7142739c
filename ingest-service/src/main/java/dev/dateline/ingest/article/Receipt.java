package dev.dateline.ingest.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says under which id an article is kept.
 *
 * @param job the newest job that reads it
 * @param queued whether that job was queued for this submission
 */
@Schema(
    description = "Where to find the article and the job that reads it.",
    example =
        """
        {"id":"01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11",\
        "job":"01980e6c-3c1f-7d02-8a41-77c05a9e0c3d"}""")
public record Receipt(
    @Schema(required = true, examples = "01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11") UUID id,
    @Schema(required = true, examples = "01980e6c-3c1f-7d02-8a41-77c05a9e0c3d") UUID job,
    @JsonIgnore boolean queued) {}
