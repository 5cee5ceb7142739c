package dev.dateline.timeline.export;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.AsOf;
import dev.dateline.timeline.search.EventFilter;
import dev.dateline.timeline.search.EventFilterParams;
import dev.dateline.timeline.search.EventFilters;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines in other formats. */
@Path("/api/v1/events/export")
@Tag(name = "exchange")
public class ExportResource {
  private static final Set<String> WITH_AS_OF = Set.of("timeline", "as_of", "format");

  private final EventFilters filters;
  private final Exporter exporter;

  ExportResource(EventFilters filters, Exporter exporter) {
    this.filters = filters;
    this.exporter = exporter;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "exportEvents",
      summary = "All events that match, in a format of the caller's choice",
      description =
          "The format is named, so that the address can be subscribed to (format=ics), or"
              + " negotiated by Accept, here and at /api/v1/events. Undated events are included"
              + " unless it is said otherwise; calendars and TimelineJS cannot hold them, nor spans"
              + " without an end, nor can calendars hold years before 1. A date is never told more exactly than it is known."
              + " Only ndjson tells all: each line is an event with a record, from which an import"
              + " restores evidence, claims and history.")
  @APIResponse(
      responseCode = "200",
      description = "The events",
      headers = @Header(name = "Content-Disposition"),
      content = {
        @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "application/atom+xml", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = "application/geo+json", schema = @Schema(type = SchemaType.OBJECT)),
        @Content(
            mediaType = "application/vnd.timelinejs+json",
            schema = @Schema(type = SchemaType.OBJECT))
      })
  public Response export(
      @Context UriInfo address,
      @Context HttpServerResponse connection,
      @BeanParam EventFilterParams params,
      @Parameter(
              description = "The format; by Accept when missing.",
              schema =
                  @Schema(
                      enumeration = {
                        "ndjson",
                        "csv",
                        "ics",
                        "jsonld",
                        "atom",
                        "geojson",
                        "timelinejs"
                      }))
          @QueryParam("format")
          @Nullable String format,
      @Parameter(
              description = AsOf.DESCRIPTION + " Not to be combined with conditions.",
              schema = @Schema(maxLength = 40))
          @QueryParam("as_of")
          @Nullable String asOf,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
    ExportFormat wanted = ExportFormat.of(format, accept);
    Instant then = AsOf.parse(asOf);
    if (then != null && !WITH_AS_OF.containsAll(address.getQueryParameters().keySet())) {
      throw ProblemException.parameter("as_of", "cannot be combined with conditions");
    }
    EventFilter parsed = filters.parse(params);
    EventFilter filter =
        address.getQueryParameters().containsKey("undated")
            ? parsed
            : parsed.with(EventFilter.Undated.INCLUDE);
    String slug = exporter.timeline(filter).slug();
    StreamingOutput body =
        out -> exporter.write(wanted, filter, then, new WhileConnected(out, connection));
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, wanted.contentType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + wanted.fileName(slug) + "\"")
        .build();
  }
}
