package dev.dateline.ingest.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as people send it: exactly one of text and HTML, and what they know of its source. */
@Schema(
    description = "An article: exactly one of `text` and `html`, and what is known of it.",
    example =
        """
        {"text":"The coin was just minted ahead of the upcoming June 12 meeting.",\
        "title":"White House issues summit coin","url":"https://news.example/coin",\
        "publisher":"The Example Courier","author":"A. Writer","published":"2018-05-22",\
        "timeline":"main"}""")
public record ArticleSubmission(
    @Schema(
            description = "The text, at most 1 MiB in UTF-8.",
            nullable = true,
            pattern = "\\S",
            maxLength = 1_048_576)
        @Nullable String text,
    @Schema(
            description = "A web page, at most 5 MiB in UTF-8; its main content becomes the text.",
            nullable = true,
            pattern = "\\S",
            maxLength = 5_242_880)
        @Nullable String html,
    @Schema(description = "Its title.", nullable = true, maxLength = SubmissionReader.MAX_NAME)
        @Nullable String title,
    @Schema(
            description = "Where it was published: an absolute http(s) URL.",
            nullable = true,
            maxLength = SubmissionReader.MAX_URL)
        @Nullable String url,
    @Schema(
            description = "Who published it.",
            nullable = true,
            maxLength = SubmissionReader.MAX_NAME)
        @Nullable String publisher,
    @Schema(description = "Who wrote it.", nullable = true, maxLength = SubmissionReader.MAX_NAME)
        @Nullable String author,
    @Schema(
            description = "When it was published, in EDTF.",
            nullable = true,
            maxLength = SubmissionReader.MAX_DATE)
        @Nullable String published,
    @Schema(
            description = "Slug of the timeline.",
            nullable = true,
            defaultValue = Timelines.DEFAULT,
            pattern = Timelines.SLUG)
        @Nullable String timeline) {}
