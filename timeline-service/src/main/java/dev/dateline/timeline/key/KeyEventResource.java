package dev.dateline.timeline.key;

import dev.dateline.timeline.search.EventFilterParams;
import dev.dateline.timeline.search.EventFilters;
import dev.dateline.timeline.search.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The events that matter most. */
@Path("/api/v1/events/key")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class KeyEventResource {
  private static final int DEFAULT_COUNT = 20;
  private static final int MAX_COUNT = 200;

  private final EventFilters filters;
  private final KeyEvents events;

  KeyEventResource(EventFilters filters, KeyEvents events) {
    this.filters = filters;
    this.events = events;
  }

  @GET
  @Operation(
      operationId = "listKeyEvents",
      summary = "The most important events of a range or query, spread over time",
      description =
          "The range is cut into n stretches; the best of each is taken, and the best of the rest"
              + " where a stretch has none. Starred events come before all others. Only dated"
              + " events are considered: those that can begin in the range; of those that began"
              + " before it and reach into it, the most important of each order of length; with"
              + " conditions beside the range, the 10,000 most important hits.")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = KeyEventsView.class)))
  public Response get(
      @BeanParam EventFilterParams filter,
      @Parameter(
              description = "At most so many events.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "20"))
          @QueryParam("n")
          @Nullable String n) {
    int most = Parameters.number("n", n, DEFAULT_COUNT, 1, MAX_COUNT);
    return Response.ok(events.of(filters.parse(filter), most)).build();
  }
}
