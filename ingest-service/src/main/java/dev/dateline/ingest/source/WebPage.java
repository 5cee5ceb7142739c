package dev.dateline.ingest.source;

import dev.dateline.model.extraction.PublicationClaim;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says.
 *
 * @param text main content: paragraphs separated by a blank line; empty when the page has none
 * @param url its own address, absolute http(s)
 * @param published the best claim of its markup
 */
public record WebPage(
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable PublicationClaim published) {}
