package dev.dateline.ingest.article;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is known of an article whose bare text is the body. */
public record SourceParameters(
    @RestQuery @Nullable String title,
    @RestQuery @Nullable String url,
    @RestQuery @Nullable String publisher,
    @RestQuery @Nullable String author,
    @RestQuery @Nullable String published,
    @RestQuery @Nullable String timeline) {

  ArticleSubmission withText(String text) {
    return new ArticleSubmission(text, null, title, url, publisher, author, published, timeline);
  }

  ArticleSubmission withHtml(String html) {
    return new ArticleSubmission(null, html, title, url, publisher, author, published, timeline);
  }
}
