package dev.dateline.ingest.job;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as the API shows it.
 *
 * @param progress 0..1
 */
@Schema(
    name = "Job",
    description = "The work that an article waits for.",
    example =
        """
        {"id":"01980e6c-3c1f-7d02-8a41-77c05a9e0c3d",\
        "article":"01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11","status":"running","progress":0.1,\
        "detail":null}""")
public record JobView(
    @Schema(required = true, examples = "01980e6c-3c1f-7d02-8a41-77c05a9e0c3d") UUID id,
    @Schema(
            required = true,
            description = "Id of the article.",
            examples = "01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11")
        UUID article,
    @Schema(required = true, examples = "running") JobStatus status,
    @Schema(required = true, minimum = "0", maximum = "1", examples = "0.1") double progress,
    @Schema(
            required = true,
            nullable = true,
            description = "Why, in words for people.",
            examples = "The text could not be read.")
        @Nullable String detail) {

  static JobView of(Job job) {
    return new JobView(job.id(), job.articleId(), job.status(), job.progress(), job.detail());
  }
}
