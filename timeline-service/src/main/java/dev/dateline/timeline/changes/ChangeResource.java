package dev.dateline.timeline.changes;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feed of changes, page by page and as it grows. */
@Path("/api/v1/changes")
@Tag(name = "changes")
public class ChangeResource {
  private final ChangeStream stream;
  private final ChangePages pages;

  ChangeResource(ChangeStream stream, ChangePages pages) {
    this.stream = stream;
    this.pages = pages;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "listChanges",
      summary = "Changes of a timeline behind a position, in order and complete",
      description =
          "A copy follows the timeline by reading each event that was created or updated, dropping"
              + " each that was deleted, and going on from the last position it has seen.")
  public ChangePage list(
      @Parameter(
              description = "Slug of the timeline.",
              schema = @Schema(defaultValue = "main", maxLength = 64))
          @QueryParam("timeline")
          @Nullable String timeline,
      @Parameter(
              description = "Position behind which to go on; the beginning when missing.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      format = "int64",
                      minimum = "0",
                      maximum = "999999999999999999",
                      defaultValue = "0"))
          @QueryParam("since")
          @Nullable String since,
      @Parameter(
              description = "Changes per page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "500"))
          @QueryParam("limit")
          @Nullable String limit) {
    return pages.page(timeline, since, limit);
  }

  @GET
  @Path("stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @Operation(
      operationId = "streamChanges",
      summary = "Changes of a timeline as they happen, as server-sent events",
      description =
          "Each event is named `change`, has the position in the feed as its id and a change as its"
              + " data. With Last-Event-ID it goes on behind that position, complete and in order;"
              + " without, it starts now. A position that the feed has not reached comes from"
              + " another database: then the first event is named `reset`, has the present position"
              + " as its id and its data, and what was read before is void. A comment is sent every"
              + " 15 s.")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(oneOf = {ChangeView.class, PositionView.class})))
  public Multi<OutboundSseEvent> stream(
      @Context Sse sse,
      @Parameter(
              description = "Slug of the timeline.",
              schema = @Schema(defaultValue = "main", maxLength = 64))
          @QueryParam("timeline")
          @Nullable String timeline,
      @Parameter(
              description = "Position in the feed behind which to go on.",
              schema = @Schema(pattern = "[0-9]{1,18}"))
          @HeaderParam("Last-Event-ID")
          @Nullable String lastEventId) {
    return stream.open(sse, timeline, lastEventId);
  }
}
