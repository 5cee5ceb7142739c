package dev.dateline.timeline.curation;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.event.EventDetail;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Correcting, reviewing and taking back. */
@Path("/api/v1/events/{id}")
@Tag(name = "corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionResource {

  private final Corrector corrector;
  private final Reviewer reviewer;
  private final Undo undo;

  CorrectionResource(Corrector corrector, Reviewer reviewer, Undo undo) {
    this.corrector = corrector;
    this.reviewer = reviewer;
    this.undo = undo;
  }

  @POST
  @Path("claims")
  @Operation(
      operationId = "claimDate",
      summary = "Adds a date by a person and prefers it",
      description =
          "No other claim is written over. Dates that count from the event's date move with it;"
              + " dates by people never do. The preview tells which.")
  public RestResponse<EventDetail> claim(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull(message = "is missing") NewClaim claim) {
    return Answers.ok(corrector.claim(id, IfMatch.parse(ifMatch), claim));
  }

  @POST
  @Path("claims/preview")
  @Operation(
      operationId = "previewClaim",
      summary = "Tells which dates would move with a corrected one; changes nothing")
  public Preview preview(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @Valid @NotNull(message = "is missing") NewClaim claim) {
    return corrector.preview(id, claim);
  }

  @POST
  @Path("claims/{claim}/prefer")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "preferClaim",
      summary = "Shows the event with another claim that is there")
  public RestResponse<EventDetail> prefer(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @Parameter(description = "The claim.") @PathParam("claim") UUID claim,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @BeanParam Reason reason) {
    return Answers.ok(corrector.prefer(id, IfMatch.parse(ifMatch), claim, reason.text()));
  }

  @POST
  @Path("claims/{claim}/preview")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "previewPreference",
      summary = "Tells which dates would move if another claim were preferred; changes nothing")
  public Preview preview(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @Parameter(description = "The claim.") @PathParam("claim") UUID claim) {
    return corrector.preview(id, claim);
  }

  @PATCH
  @Path("marks")
  @Operation(
      operationId = "markEvent",
      summary = "Accepts, dismisses, stars, tags or comments an event")
  public RestResponse<EventDetail> mark(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull(message = "is missing") Marks marks) {
    return Answers.ok(reviewer.mark(id, IfMatch.parse(ifMatch), marks));
  }

  @POST
  @Path("undo")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "undoChange",
      summary = "Takes back a person's change, an undoing too",
      description =
          "Refused with 409 when what it set was changed again since: that has to be taken back"
              + " first. What a person had set before is set again; what was the evidence's to say"
              + " is left to the evidence.")
  public RestResponse<EventDetail> undo(
      @Parameter(description = "The event.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Parameter(
              description = "The change, by its id in the history; the last by a person without.",
              schema = @Schema(pattern = "[0-9]{1,18}"))
          @QueryParam("entry")
          @Nullable String entry,
      @BeanParam Reason reason) {
    return Answers.ok(undo.undo(id, IfMatch.parse(ifMatch), number(entry), reason.text()));
  }

  private static @Nullable Long number(@Nullable String entry) {
    if (entry != null && !entry.matches("[0-9]{1,18}")) {
      throw ProblemException.parameter("entry", "must be the id of a change: a number");
    }
    return entry == null ? null : Long.valueOf(entry);
  }
}
