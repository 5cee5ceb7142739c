package dev.dateline.http.openapi;

import dev.dateline.http.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Which problems an operation may answer with, by what it takes.
 *
 * @param previews operations that only read, though they have a body
 * @param never statuses that the service has no reason to answer
 */
record ErrorResponses(Set<String> previews, Set<String> never) {
  private static final String PROBLEM = "Problem";

  void addTo(OpenAPI document) {
    document.getComponents().addResponse(PROBLEM, problem());
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> item.getOperations().forEach(this::add));
  }

  private void add(PathItem.HttpMethod method, Operation operation) {
    boolean changes =
        method != PathItem.HttpMethod.GET && !previews.contains(operation.getOperationId());
    Map<String, Boolean> statuses = new TreeMap<>();
    statuses.put("400", true);
    statuses.put("403", true);
    statuses.put("404", has(operation, "id", "article", "slug", "timeline") || changes);
    statuses.put("406", true);
    statuses.put("409", changes);
    statuses.put("410", has(operation, "id", "article"));
    statuses.put("412", has(operation, "If-Match"));
    statuses.put("413", operation.getRequestBody() != null);
    statuses.put("415", operation.getRequestBody() != null);
    statuses.put("422", has(operation, "Idempotency-Key"));
    statuses.put("428", has(operation, "If-Match"));
    statuses.forEach(
        (status, possible) -> {
          if (possible && !never.contains(status)) {
            operation.getResponses().addAPIResponse(status, reference());
          }
        });
    operation.getResponses().addAPIResponse("default", reference());
  }

  private static boolean has(Operation operation, String... names) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .map(Parameter::getName)
            .anyMatch(List.of(names)::contains);
  }

  private static APIResponse reference() {
    return OASFactory.createAPIResponse().ref(PROBLEM);
  }

  private static APIResponse problem() {
    return OASFactory.createAPIResponse()
        .description("What went wrong")
        .addHeader(
            "Retry-After",
            OASFactory.createHeader()
                .description("With 503: after how many seconds to try again.")
                .example(2)
                .schema(
                    OASFactory.createSchema().type(List.of(SchemaType.STRING)).pattern("^[0-9]+$")))
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
  }
}
