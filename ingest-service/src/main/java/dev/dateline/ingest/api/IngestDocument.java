package dev.dateline.ingest.api;

import dev.dateline.http.openapi.ApiDocument;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;

/**
 * What the OpenAPI document says of this service's operations, schemas and parameters. Quarkus
 * takes only what names the interface itself.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class IngestDocument extends ApiDocument implements OASFilter {
  public IngestDocument() {
    super(
        "/api/v1/articles",
        Set.of("ArticleSubmission"),
        Map.of(),
        Map.of(
            "ArticleStatus", "\"extracted\"",
            "JobStatus", "\"running\"",
            "Instant", "\"2026-11-22T00:15:00Z\""),
        Map.of(),
        Set.of(),
        Set.of("409", "410"));
  }
}
