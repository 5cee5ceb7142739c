package dev.dateline.timeline.api;

import dev.dateline.http.openapi.ApiDocument;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What the OpenAPI document says of this service's operations, schemas and parameters. Quarkus
 * takes only what names the interface itself.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TimelineDocument extends ApiDocument implements OASFilter {
  private static final String EVENT = "#/components/schemas/Event";

  private static final Set<String> REQUESTS =
      Set.of(
          "DateQuestion",
          "EventContent",
          "EventPatch",
          "Marks",
          "MergeRequest",
          "NewClaim",
          "NewEvent",
          "NewTimeline",
          "SplitRequest",
          "TimelinePatch");

  private static final Map<String, Set<String>> OPTIONAL_FIELDS =
      Map.of(
          "EventPage", Set.of("prev", "complete", "snippets"),
          "Density", Set.of("series"));

  private static final Map<String, String> SCHEMA_EXAMPLES =
      Map.of(
          "Derivation",
          """
          {"words":"five years ago this month","rule":"relative.ago",\
          "anchor":{"kind":"publication","edtf":"2019-02-25","basis":"given"},\
          "steps":[{"op":"truncate","unit":"month"},{"op":"shift","amount":-5,"unit":"year"}],\
          "edtf":"2014-02"}""",
          "Quote",
          """
          {"exact":"The two men shook hands.","prefix":"","suffix":" Cameras clicked.",\
          "start":0,"end":24}""",
          "Span",
          """
          {"start":147,"end":154}""");

  private static final Map<String, Object> PARAMETER_EXAMPLES =
      Map.ofEntries(
          Map.entry("Idempotency-Key", "2f6a1c1e-create-summit"),
          Map.entry("If-Match", "\"3\""),
          Map.entry("Last-Event-ID", "42"),
          Map.entry("as_of", "2026-11-22"),
          Map.entry("comment", "The protocol of the session says so."),
          Map.entry("entry", "17"),
          Map.entry("facet", List.of("kind", "participant")),
          Map.entry("factuality", List.of("actual", "reported")),
          Map.entry("kind", List.of("meeting")),
          Map.entry("participant", List.of("Kim Jong Un")),
          Map.entry("place", List.of("Singapore")),
          Map.entry("precision", List.of("day", "month")),
          Map.entry("published_from", "2018-05"),
          Map.entry("published_to", "2018-06"),
          Map.entry("q", "summit -tokyo"),
          Map.entry("source", List.of("Dateline samples")),
          Map.entry("status", List.of("accepted")),
          Map.entry("tag", List.of("summit")));

  public TimelineDocument() {
    super(
        "/api/v1/events",
        REQUESTS,
        OPTIONAL_FIELDS,
        SCHEMA_EXAMPLES,
        PARAMETER_EXAMPLES,
        Set.of("parseDate"),
        Set.of());
  }

  /** Whoever is told of an event as it is now is told its version. */
  @Override
  public APIResponse filterAPIResponse(APIResponse response) {
    Content content = response.getContent();
    MediaType json = content == null ? null : content.getMediaType("application/json");
    String schema = json == null || json.getSchema() == null ? null : json.getSchema().getRef();
    if (EVENT.equals(schema)) {
      response.addHeader("ETag", OASFactory.createHeader());
    }
    return super.filterAPIResponse(response);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    DerivationSchemas.addTo(document.getComponents());
    super.filterOpenAPI(document);
  }
}
