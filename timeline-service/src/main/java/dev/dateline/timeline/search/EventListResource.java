package dev.dateline.timeline.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
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
  private final EventFilters filters;
  private final EventSearch search;

  EventListResource(EventFilters filters, EventSearch search) {
    this.filters = filters;
    this.search = search;
  }

  @GET
  @Operation(
      operationId = "listEvents",
      summary = "Events that fulfil all conditions, ordered by first possible day",
      description =
          "Conditions may be combined in any way. Pages stay where they are while events are added;"
              + " there is no limit to how far one can page.")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      headers =
          @Header(
              name = "Link",
              description = "The next and the previous page (RFC 8288).",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = EventPage.class)))
  public Response list(
      @Context UriInfo address,
      @BeanParam EventFilterParams filter,
      @Parameter(
              description =
                  "date: by first possible day. relevance: the best match for q first, among the"
                      + " 10,000 most important hits.",
              schema =
                  @Schema(
                      defaultValue = "date",
                      enumeration = {"date", "relevance"}))
          @QueryParam("sort")
          @Nullable String sort,
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
      @Parameter(
              description = "Where the page starts: from the link of another one.",
              schema = @Schema(maxLength = 100))
          @QueryParam("cursor")
          @Nullable String cursor) {
    Map<String, List<String>> given = address.getQueryParameters();
    PageRequest request = PageRequest.of(filters.parse(filter), sort, limit, cursor, given);
    RenderedPage page = search.page(request);
    Response.ResponseBuilder response = Response.ok(page.json());
    if (page.links() != null) {
      response.header(HttpHeaders.LINK, page.links());
    }
    return response.build();
  }
}
