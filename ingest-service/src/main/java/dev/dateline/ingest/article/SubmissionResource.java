package dev.dateline.ingest.article;

import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.ingest.source.RawBody;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Taking articles in: as JSON, or the bare text or page with the rest in the query. */
@Path(ArticleResource.PATH)
@Tag(name = "articles")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

  private final SubmissionReader reader;
  private final Intake intake;

  public SubmissionResource(SubmissionReader reader, Intake intake) {
    this.reader = reader;
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addArticle",
      summary = "Takes an article in and queues it to be read.",
      description =
          "As JSON; or the bare text (text/plain) or page (text/html) as the body, with title, url,"
              + " publisher, author, published and timeline as query parameters. A text has at most"
              + " 1 MiB in UTF-8, a page 5 MiB, the whole body 16 MiB.")
  @APIResponse(
      responseCode = "202",
      description = "The article is stored and will be read.",
      headers = @Header(name = "Location", description = "Address of the article."),
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @APIResponse(
      responseCode = "200",
      description = "This text is already in the timeline.",
      headers = @Header(name = "Location", description = "Address of the article."),
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response add(
      @BeanParam SourceParameters source,
      @Context UriInfo address,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ArticleSubmission.class)),
                @Content(
                    mediaType = MediaType.TEXT_PLAIN,
                    schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = MediaType.TEXT_HTML,
                    schema = @Schema(type = SchemaType.STRING))
              })
          @NotNull(message = "is missing")
          ArticleSubmission submission) {
    requireNone(address.getQueryParameters().keySet());
    return receive(submission, Addressing.JSON);
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public Response addText(InputStream body, @BeanParam SourceParameters source, HttpHeaders headers)
      throws IOException {
    String text =
        RawBody.text(body.readAllBytes(), charset(headers)).orElseThrow(SubmissionResource::binary);
    return receive(source.withText(text), Addressing.QUERY);
  }

  @POST
  @Consumes(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response addHtml(InputStream body, @BeanParam SourceParameters source, HttpHeaders headers)
      throws IOException {
    String html =
        RawBody.html(body.readAllBytes(), charset(headers)).orElseThrow(SubmissionResource::binary);
    return receive(source.withHtml(html), Addressing.QUERY);
  }

  private static void requireNone(Set<String> parameters) {
    if (!parameters.isEmpty()) {
      throw ProblemException.invalid(
          parameters.stream()
              .sorted()
              .map(name -> FieldError.ofParameter(name, "is a field of the body when that is JSON"))
              .toList());
    }
  }

  private Response receive(ArticleSubmission submission, Addressing where) {
    Receipt receipt = intake.receive(reader.read(submission, where));
    return Response.status(receipt.queued() ? Response.Status.ACCEPTED : Response.Status.OK)
        // As a string, because a URI would be made absolute with an address behind the proxy.
        .header(HttpHeaders.LOCATION, ArticleResource.PATH + "/" + receipt.id())
        .entity(receipt)
        .build();
  }

  /** Null when the content type names none. */
  private static @Nullable Charset charset(HttpHeaders headers) {
    String name = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return Optional.ofNullable(name).map(Charset::forName).orElse(null);
    } catch (IllegalArgumentException e) {
      throw ProblemException.field("#", "has a charset that is not known; UTF-8 always is");
    }
  }

  private static ProblemException binary() {
    return ProblemException.field("#", "is not text in the charset it claims");
  }
}
