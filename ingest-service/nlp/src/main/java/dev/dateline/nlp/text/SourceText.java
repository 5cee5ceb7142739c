package dev.dateline.nlp.text;

import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;

/**
 * The text as received beside the one that is read: what is found in the latter is quoted from the
 * former.
 */
public final class SourceText {
  private static final int QUOTE_CONTEXT = 32;

  private final String received;
  private final ShadowText shadow;
  private final CodePoints codePoints;

  public SourceText(String received) {
    this.received = received;
    this.shadow = ShadowText.of(received);
    this.codePoints = CodePoints.of(received);
  }

  /** The text to read. */
  public String toRead() {
    return shadow.text();
  }

  /** Two UTF-16 offsets of the text to read as code points of the received one. */
  public Span span(int start, int end) {
    return codePoints.span(shadow.origin(start), shadow.origin(end));
  }

  /** The received words between two UTF-16 offsets of the text to read. */
  public String words(int start, int end) {
    return received.substring(shadow.origin(start), shadow.origin(end));
  }

  /**
   * The received words between two UTF-16 offsets of the text to read, with what surrounds them.
   */
  public Quote quote(int readStart, int readEnd) {
    int start = shadow.origin(readStart);
    int end = shadow.origin(readEnd);
    int from = start;
    for (int i = 0; i < QUOTE_CONTEXT && from > 0; i++) {
      from = received.offsetByCodePoints(from, -1);
    }
    int to = end;
    for (int i = 0; i < QUOTE_CONTEXT && to < received.length(); i++) {
      to = received.offsetByCodePoints(to, 1);
    }
    return new Quote(
        received.substring(start, end),
        received.substring(from, start),
        received.substring(end, to),
        codePoints.at(start),
        codePoints.at(end));
  }
}
