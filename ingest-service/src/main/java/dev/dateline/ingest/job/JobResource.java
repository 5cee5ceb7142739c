package dev.dateline.ingest.job;

import dev.dateline.http.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the reading of an article has come. */
@Path("/api/v1/jobs")
@Tag(name = "jobs", description = "The work that articles wait for.")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

  private final Jobs jobs;

  public JobResource(Jobs jobs) {
    this.jobs = jobs;
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getJob", summary = "A job: how far the reading of an article is.")
  @APIResponse(
      responseCode = "200",
      description = "The job.",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  public JobView get(@Parameter(description = "Its id.") @PathParam("id") UUID id) {
    return jobs.findByIdOptional(id)
        .map(JobView::of)
        .orElseThrow(() -> ProblemException.notFound("There is no job " + id + "."));
  }
}
