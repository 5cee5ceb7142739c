package dev.dateline.ingest.article;

import dev.dateline.model.extraction.PublicationClaim;
import org.jspecify.annotations.Nullable;

/**
 * An article that passed every check and can be stored.
 *
 * @param timeline slug
 * @param text canonical text, not blank, free of what no text holds
 * @param published given, or found in the markup; null leaves it to the extraction
 */
record Submission(
    String timeline,
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable PublicationClaim published) {}
