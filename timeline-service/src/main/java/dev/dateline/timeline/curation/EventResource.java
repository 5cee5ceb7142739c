package dev.dateline.timeline.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.timeline.api.AsOf;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.claim.HistoryView;
import dev.dateline.timeline.event.EventDetail;
import dev.dateline.timeline.event.EventReader;
import dev.dateline.timeline.idempotency.IdempotencyKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Single events: reading, creating, changing, deleting, restoring. */
@Path("/api/v1/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventResource {
  static final String MERGE_PATCH = "application/merge-patch+json";

  private final EventReader reader;
  private final EventEditor editor;
  private final OnceOnly once;

  EventResource(EventReader reader, EventEditor editor, OnceOnly once) {
    this.reader = reader;
    this.editor = editor;
    this.once = once;
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getEvent",
      summary = "One event with its evidence, claims, derivations and history")
  public RestResponse<EventDetail> get(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @Parameter(
              description = AsOf.DESCRIPTION,
              example = "2026-11-22",
              schema = @Schema(maxLength = 40))
          @QueryParam("as_of")
          @Nullable String asOf) {
    Instant then = AsOf.parse(asOf);
    return Answers.ok(then == null ? reader.get(id) : reader.get(id, then));
  }

  @GET
  @Path("{id}/history")
  @Operation(
      operationId = "getHistory",
      summary =
          "All that was done to an event, deleted ones included, with what became of which field")
  public List<HistoryView> history(
      @Parameter(description = "The event.") @PathParam("id") UUID id) {
    return reader.history(id);
  }

  @POST
  @Operation(operationId = "createEvent", summary = "Creates an event")
  @APIResponse(
      responseCode = "201",
      description = "Created, now or by an earlier request with the same key",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = EventDetail.class)))
  public Response create(
      @Valid @NotNull(message = "is missing") NewEvent request,
      @Parameter(
              description = IdempotencyKeys.DESCRIPTION,
              schema = @Schema(minLength = 1, maxLength = IdempotencyKeys.MAX_LENGTH))
          @HeaderParam(IdempotencyKeys.HEADER)
          @Nullable String key) {
    return Answers.created(once.change(key, "createEvent", request, () -> editor.create(request)));
  }

  @PUT
  @Path("{id}")
  @Operation(operationId = "replaceEvent", summary = "Replaces all that a person may set")
  public RestResponse<EventDetail> replace(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @BeanParam Reason reason,
      @Valid @NotNull(message = "is missing") EventContent content) {
    return Answers.ok(editor.replace(id, IfMatch.parse(ifMatch), content, reason.text()));
  }

  @PATCH
  @Path("{id}")
  @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchEvent", summary = "Changes some of what a person may set")
  public RestResponse<EventDetail> patch(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @BeanParam Reason reason,
      @RequestBody(content = @Content(schema = @Schema(implementation = EventPatch.class)))
          @NotNull(message = "is missing")
          ObjectNode patch) {
    return Answers.ok(editor.patch(id, IfMatch.parse(ifMatch), patch, reason.text()));
  }

  @DELETE
  @Path("{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "deleteEvent",
      summary = "Deletes an event; later extractions leave it deleted")
  @APIResponse(
      responseCode = "204",
      description = "Deleted",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)))
  public Response delete(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @BeanParam Reason reason) {
    int version = editor.delete(id, IfMatch.parse(ifMatch), reason.text());
    return Response.noContent().tag(Answers.etag(version)).build();
  }

  @POST
  @Path("{id}/restore")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "restoreEvent",
      summary = "Brings a deleted event back",
      description = "The version is the one that the deletion answered with, or * for any.")
  public RestResponse<EventDetail> restore(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return Answers.ok(editor.restore(id, IfMatch.parse(ifMatch)));
  }
}
