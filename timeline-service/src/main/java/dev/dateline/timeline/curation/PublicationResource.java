package dev.dateline.timeline.curation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When articles were published, as people corrected it. */
@Path("/api/v1/publications/{article}")
@Tag(name = "corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicationResource {
  private final Publications publications;

  PublicationResource(Publications publications) {
    this.publications = publications;
  }

  @GET
  @Operation(operationId = "getPublication", summary = "When an article was published, by whom")
  public PublicationView get(
      @Parameter(description = "The article.") @PathParam("article") UUID article) {
    return publications.get(article);
  }

  @PUT
  @Operation(
      operationId = "correctPublication",
      summary = "Corrects when an article was published",
      description =
          "All dates that the article counts from it move, now and whenever the article is"
              + " extracted again; dates by people never do. The preview tells which.")
  public PublicationView correct(
      @Parameter(description = "The article.") @PathParam("article") UUID article,
      @Valid @NotNull(message = "is missing") NewClaim claim) {
    return publications.correct(article, claim);
  }

  @POST
  @Path("preview")
  @Operation(
      operationId = "previewPublication",
      summary = "Tells which dates would move with a corrected publication date; changes nothing")
  public Preview preview(
      @Parameter(description = "The article.") @PathParam("article") UUID article,
      @Valid @NotNull(message = "is missing") NewClaim claim) {
    return publications.preview(article, claim);
  }

  @DELETE
  @Operation(
      operationId = "restorePublication",
      summary = "Takes the corrections of a publication date back; they are kept")
  public PublicationView takeBack(
      @Parameter(description = "The article.") @PathParam("article") UUID article,
      @BeanParam Reason reason) {
    return publications.takeBack(article, reason.text());
  }
}
