package dev.dateline.ingest.article;

import dev.dateline.http.problem.ProblemException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading and withdrawing articles. */
@Path(ArticleResource.PATH)
@Tag(name = "articles", description = "Texts with their sources, as they were received.")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

  static final String PATH = "/api/v1/articles";
  static final String PLAIN_UTF_8 = "text/plain;charset=UTF-8";

  private static final String ID = "Its id.";
  private static final int MAX_LIMIT = 500;

  private final Articles articles;
  private final Withdrawal withdrawal;

  public ArticleResource(Articles articles, Withdrawal withdrawal) {
    this.articles = articles;
    this.withdrawal = withdrawal;
  }

  @GET
  @Operation(operationId = "listArticles", summary = "The articles of a timeline, newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of articles.",
      headers = @Header(name = "Link", description = "RFC 8288: rel=\"next\", if there is more."),
      content = @Content(schema = @Schema(implementation = ArticlePage.class)))
  public Response list(
      @Parameter(
              description = "Slug of the timeline.",
              schema = @Schema(defaultValue = Timelines.DEFAULT))
          @QueryParam("timeline")
          @DefaultValue(Timelines.DEFAULT)
          String timeline,
      @Parameter(
              description = "How many at most.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "50"))
          @QueryParam("limit")
          @DefaultValue("50")
          String limit,
      @Parameter(
              description = "Where the page before ended: from its next.",
              example = "AZgObDwefE-dVR9vCk4rEQ",
              schema = @Schema(pattern = Cursor.PATTERN))
          @QueryParam("cursor")
          @Nullable String cursor) {
    if (!Timelines.isSlug(timeline)) {
      throw ProblemException.parameter("timeline", Timelines.EXPECTED);
    }
    int size = parseLimit(limit);
    List<Article> found = articles.newest(timeline, Cursor.parse(cursor), size + 1);
    List<ArticleView> items = found.stream().limit(size).map(ArticleView::of).toList();
    if (found.size() <= size) {
      return Response.ok(new ArticlePage(items, null)).build();
    }
    String next =
        UriBuilder.fromPath(PATH)
            .queryParam("timeline", timeline)
            .queryParam("limit", size)
            .queryParam("cursor", Cursor.after(items.get(size - 1).id()))
            .build()
            .toString();
    return Response.ok(new ArticlePage(items, next))
        .header("Link", "<" + next + ">; rel=\"next\"")
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getArticle", summary = "An article, without its text.")
  @APIResponse(
      responseCode = "200",
      description = "The article.",
      content = @Content(schema = @Schema(implementation = ArticleView.class)))
  public ArticleView get(@Parameter(description = ID) @PathParam("id") UUID id) {
    return articles.findByIdOptional(id).map(ArticleView::of).orElseThrow(() -> unknown(id));
  }

  @GET
  @Path("/{id}/text")
  @Produces(PLAIN_UTF_8)
  @Operation(
      operationId = "getArticleText",
      summary = "The text of an article: all offsets count its Unicode code points.")
  @APIResponse(
      responseCode = "200",
      description = "The text, exactly as offsets count it.",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class)))
  public String text(@Parameter(description = ID) @PathParam("id") UUID id) {
    return articles.text(id).orElseThrow(() -> unknown(id));
  }

  @DELETE
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "withdrawArticle",
      summary = "Withdraws an article: its text is gone, and what events it supported is dropped.")
  @APIResponse(responseCode = "204", description = "The article is gone.")
  public void withdraw(@Parameter(description = ID) @PathParam("id") UUID id) {
    withdrawal.withdraw(id);
  }

  private static int parseLimit(String limit) {
    if (limit.matches("[0-9]{1,3}")) {
      int size = Integer.parseInt(limit);
      if (size >= 1 && size <= MAX_LIMIT) {
        return size;
      }
    }
    throw ProblemException.parameter("limit", "is not a whole number from 1 to " + MAX_LIMIT);
  }

  private static ProblemException unknown(UUID id) {
    return ProblemException.notFound("There is no article " + id + ".");
  }
}
