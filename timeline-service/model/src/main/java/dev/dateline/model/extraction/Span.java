package dev.dateline.model.extraction;

/**
 * A piece of the article's text as {@code GET /api/v1/articles/{id}/text} returns it.
 *
 * @param start first code point, from 0
 * @param end after the last code point; greater than {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }
}
