package dev.dateline.timeline.timelines;

import dev.dateline.timeline.idempotency.IdempotencyKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The timelines there are. */
@Path("/api/v1/timelines")
@Tag(name = "timelines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TimelineResource {
  private final Timelines timelines;
  private final IdempotencyKeys keys;

  TimelineResource(Timelines timelines, IdempotencyKeys keys) {
    this.timelines = timelines;
    this.keys = keys;
  }

  @GET
  @Operation(operationId = "listTimelines", summary = "All timelines, by slug")
  public List<TimelineView> list() {
    return timelines.all();
  }

  @POST
  @Operation(operationId = "createTimeline", summary = "Creates a timeline")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = TimelineView.class)))
  public Response create(
      @Parameter(
              description = IdempotencyKeys.DESCRIPTION,
              schema = @Schema(minLength = 1, maxLength = IdempotencyKeys.MAX_LENGTH))
          @HeaderParam(IdempotencyKeys.HEADER)
          @Nullable String key,
      @Valid @NotNull(message = "is missing") NewTimeline request) {
    TimelineView created =
        keys.once(
            key,
            "createTimeline",
            request,
            () -> timelines.create(request),
            TimelineView::slug,
            timelines::get);
    return Response.created(URI.create("/api/v1/timelines/" + created.slug()))
        .entity(created)
        .build();
  }

  @GET
  @Path("{slug}")
  @Operation(operationId = "getTimeline", summary = "One timeline with its extent")
  public TimelineView get(
      @Parameter(description = "Its slug.", example = "main") @jakarta.ws.rs.PathParam("slug")
          String slug) {
    return timelines.get(slug);
  }

  @PATCH
  @Path("{slug}")
  @Operation(operationId = "changeTimeline", summary = "Renames or archives a timeline")
  public TimelineView change(
      @Parameter(description = "Its slug.", example = "main") @jakarta.ws.rs.PathParam("slug")
          String slug,
      @Valid @NotNull(message = "is missing") TimelinePatch patch) {
    return timelines.change(slug, patch);
  }
}
