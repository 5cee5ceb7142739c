package dev.dateline.ingest.article;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is known of an article whose bare text or page is the body. */
public class SourceParameters {
  private static final String ONLY = " Only where the body is the text or page itself.";

  @Parameter(
      description = "Its title." + ONLY,
      example = "White House issues summit coin",
      schema = @Schema(maxLength = SubmissionReader.MAX_NAME))
  @QueryParam("title")
  @Nullable String title;

  @Parameter(
      description = "Where it was published: an absolute http(s) URL." + ONLY,
      example = "https://news.example/coin",
      schema = @Schema(maxLength = SubmissionReader.MAX_URL))
  @QueryParam("url")
  @Nullable String url;

  @Parameter(
      description = "Who published it." + ONLY,
      example = "The Example Courier",
      schema = @Schema(maxLength = SubmissionReader.MAX_NAME))
  @QueryParam("publisher")
  @Nullable String publisher;

  @Parameter(
      description = "Who wrote it." + ONLY,
      example = "A. Writer",
      schema = @Schema(maxLength = SubmissionReader.MAX_NAME))
  @QueryParam("author")
  @Nullable String author;

  @Parameter(
      description = "When it was published, in EDTF." + ONLY,
      example = "2018-05-22",
      schema = @Schema(maxLength = SubmissionReader.MAX_DATE))
  @QueryParam("published")
  @Nullable String published;

  @Parameter(
      description = "Slug of the timeline." + ONLY,
      schema = @Schema(defaultValue = Timelines.DEFAULT))
  @QueryParam("timeline")
  @Nullable String timeline;

  ArticleSubmission withText(String text) {
    return new ArticleSubmission(text, null, title, url, publisher, author, published, timeline);
  }

  ArticleSubmission withHtml(String html) {
    return new ArticleSubmission(null, html, title, url, publisher, author, published, timeline);
  }
}
