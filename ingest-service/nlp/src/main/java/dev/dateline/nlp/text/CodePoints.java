package dev.dateline.nlp.text;

import dev.dateline.model.extraction.Span;
import java.util.Arrays;

/** Turns UTF-16 offsets of a text into code points; an unpaired surrogate counts as one. */
public final class CodePoints {
  private final int[] pairs;
  private final int length;

  private CodePoints(int[] pairs, int length) {
    this.pairs = pairs;
    this.length = length;
  }

  public static CodePoints of(String text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
        }
        pairs[count++] = i;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count), text.length());
  }

  /** The number of code points before a UTF-16 offset. */
  public int at(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
    }
    int found = Arrays.binarySearch(pairs, offset);
    int before = found >= 0 ? found : -found - 1;
    return offset - before;
  }

  /** The span between two UTF-16 offsets. */
  public Span span(int start, int end) {
    return new Span(at(start), at(end));
  }
}
