package dev.dateline.timeline.curation;

import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.event.EventDetail;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which evidence belongs to which event, by hand. */
@Path("/api/v1/events/{id}")
@Tag(name = "corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JoinResource {
  private final Joiner joiner;
  private final OnceOnly once;

  JoinResource(Joiner joiner, OnceOnly once) {
    this.joiner = joiner;
    this.once = once;
  }

  @POST
  @Path("merge")
  @Operation(
      operationId = "mergeEvents",
      summary = "Merges another event of the timeline into this one",
      description =
          "This event gets the other's evidence and claims and keeps what people set; the other is"
              + " gone (410). Later extractions keep to it.")
  public RestResponse<EventDetail> merge(
      @Parameter(description = "The event that stays.") @PathParam("id") UUID id,
      @BeanParam ChangeHeaders headers,
      @Valid @NotNull(message = "is missing") MergeRequest request) {
    IfMatch expected = headers.expected();
    return Answers.ok(
        once.change(
            headers.key, "merge " + id, request, () -> joiner.merge(id, expected, request)));
  }

  @POST
  @Path("unmerge")
  @Operation(
      operationId = "unmergeEvents",
      summary = "Takes an event that was merged into this one out of it again",
      description = "It is there again under its old id. Later extractions keep to it.")
  public RestResponse<EventDetail> unmerge(
      @Parameter(description = "The event that the other was merged into.") @PathParam("id")
          UUID id,
      @BeanParam ChangeHeaders headers,
      @Valid @NotNull(message = "is missing") MergeRequest request) {
    IfMatch expected = headers.expected();
    return Answers.ok(
        once.change(
            headers.key, "unmerge " + id, request, () -> joiner.unmerge(id, expected, request)));
  }

  @POST
  @Path("split")
  @Operation(
      operationId = "splitEvent",
      summary = "Makes a new event of some of this one's evidence",
      description = "Later extractions keep to it. Merging takes it back.")
  @APIResponse(
      responseCode = "201",
      description = "The new event",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = EventDetail.class)))
  public Response split(
      @Parameter(description = "The event that the evidence is with.") @PathParam("id") UUID id,
      @BeanParam ChangeHeaders headers,
      @Valid @NotNull(message = "is missing") SplitRequest request) {
    IfMatch expected = headers.expected();
    return Answers.created(
        once.change(
            headers.key, "split " + id, request, () -> joiner.split(id, expected, request)));
  }
}
