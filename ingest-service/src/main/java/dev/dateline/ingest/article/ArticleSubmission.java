package dev.dateline.ingest.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as people send it: exactly one of text and HTML, and what they know of its source. */
@Schema(description = "An article: exactly one of `text` and `html`, and what is known of it.")
public record ArticleSubmission(
    @Schema(
            description = "The text, at most 1 MB in UTF-8.",
            examples = "The coin was just minted ahead of the upcoming June 12 meeting.")
        @Nullable String text,
    @Schema(
            description = "A web page, at most 5 MB in UTF-8; its main content becomes the text.",
            examples = "<article><p>The coin was just minted.</p></article>")
        @Nullable String html,
    @Schema(examples = "White House issues summit coin") @Nullable String title,
    @Schema(description = "Absolute http(s) URL.", examples = "https://news.example/coin")
        @Nullable String url,
    @Schema(examples = "The Example Courier") @Nullable String publisher,
    @Schema(examples = "A. Writer") @Nullable String author,
    @Schema(description = "Publication date in EDTF.", examples = "2018-05-22")
        @Nullable String published,
    @Schema(
            description = "Slug of the timeline.",
            defaultValue = Timelines.DEFAULT,
            pattern = Timelines.SLUG,
            examples = "main")
        @Nullable String timeline) {}
