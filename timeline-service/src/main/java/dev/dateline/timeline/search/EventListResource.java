package dev.dateline.timeline.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists of events by date range and text. */
@Path("/api/v1/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class EventListResource {
  private final EventSearch search;

  EventListResource(EventSearch search) {
    this.search = search;
  }

  @GET
  @Operation(
      operationId = "listEvents",
      summary = "Events of a date range, ordered by first possible day")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      headers =
          @Header(
              name = "Link",
              description = "The next page (RFC 8288).",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = EventPage.class)))
  public Response list(
      @BeanParam EventFilterParams filter,
      @Parameter(
              description = "Events per page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "50"))
          @QueryParam("limit")
          @Nullable String limit,
      @Parameter(description = "Where the page starts: from the link of the one before.")
          @QueryParam("cursor")
          @Nullable String cursor) {
    PageRequest request = PageRequest.parse(filter, limit, cursor);
    RenderedPage page = search.page(request);
    Response.ResponseBuilder response = Response.ok(page.json());
    if (page.next() != null) {
      response.header(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"");
    }
    return response.build();
  }
}
