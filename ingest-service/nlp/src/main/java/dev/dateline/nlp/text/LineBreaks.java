package dev.dateline.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells line breaks that end a paragraph from those that only wrap one. In a text of paragraphs no
 * line begins in the middle of a sentence; in a wrapped one many do, and only its title stands
 * alone.
 */
final class LineBreaks {
  /** Of the lines; fewer that begin with a small letter are an accident. */
  private static final double WRAPPED = 0.05;

  /** In characters: a headline. */
  private static final int LONGEST_TITLE = 60;

  private static final Set<String> OPEN_ENDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "that");

  private LineBreaks() {}

  /** The offsets of single line breaks that end a paragraph, in order; looks at each but once. */
  static List<Integer> ofParagraphs(CharSequence text) {
    List<Integer> single = new ArrayList<>();
    int wrapped = 0;
    for (int at = 1; at + 1 < text.length(); at++) {
      if (text.charAt(at) == '\n' && isSingle(text, at)) {
        single.add(at);
        wrapped += Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
      }
    }
    if (wrapped <= single.size() * WRAPPED) {
      return single.stream().filter(at -> beginsParagraph(text, at + 1)).toList();
    }
    return single.stream().limit(1).filter(at -> endsTitle(text, at)).toList();
  }

  private static boolean isSingle(CharSequence text, int at) {
    return !isBreak(text.charAt(at - 1)) && !isBreak(text.charAt(at + 1));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == ' ' || c == '\t';
  }

  private static boolean beginsParagraph(CharSequence text, int at) {
    return !Character.isLowerCase(text.charAt(at));
  }

  /** The first line, when it is short and stops at no full stop. */
  private static boolean endsTitle(CharSequence text, int at) {
    int start = 0;
    while (start < at && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (at - start >= LONGEST_TITLE) {
      return false;
    }
    String line = text.subSequence(start, at).toString();
    String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean first = line.indexOf('\n') < 0;
    boolean stopped = OPEN_ENDS.contains(last) || ".,;:-".indexOf(text.charAt(at - 1)) >= 0;
    return first && !stopped && beginsParagraph(text, at + 1);
  }
}
