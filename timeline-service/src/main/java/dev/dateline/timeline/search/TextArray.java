package dev.dateline.timeline.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of texts as PostgreSQL writes them, such as {@code {Reuters,"The \"Times\""}}. To take
 * them apart here costs a fraction of what the driver's arrays do, and lists have five per event.
 */
final class TextArray {
  private TextArray() {}

  /**
   * The elements, of which none is null.
   *
   * @param text one dimension; null counts as empty
   */
  static List<String> parse(@Nullable String text) {
    if (text == null || text.length() <= 2) {
      return List.of();
    }
    List<String> elements = new ArrayList<>(4);
    int end = text.length() - 1;
    int at = 1;
    while (at < end) {
      int next =
          text.charAt(at) == '"' ? quoted(text, at + 1, elements) : plain(text, at, elements);
      at = next + 1;
    }
    return elements;
  }

  /** Adds what reaches to the next comma or the end, whose place it returns. */
  private static int plain(String text, int from, List<String> elements) {
    int comma = text.indexOf(',', from);
    int end = comma < 0 ? text.length() - 1 : comma;
    elements.add(text.substring(from, end));
    return end;
  }

  /** Adds what reaches to the closing quote; returns the place behind that. */
  private static int quoted(String text, int from, List<String> elements) {
    int quote = text.indexOf('"', from);
    int backslash = text.indexOf('\\', from);
    if (backslash < 0 || backslash > quote) {
      elements.add(text.substring(from, quote));
      return quote + 1;
    }
    StringBuilder element = new StringBuilder();
    int at = from;
    while (text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
      }
      element.append(text.charAt(at++));
    }
    elements.add(element.toString());
    return at + 1;
  }
}
