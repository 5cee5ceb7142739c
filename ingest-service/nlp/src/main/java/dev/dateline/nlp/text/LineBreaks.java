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

  /** The offsets of single line breaks that end a paragraph, in order. */
  static List<Integer> ofParagraphs(String text) {
    List<Integer> single = new ArrayList<>();
    int wrapped = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (isSingle(text, at)) {
        single.add(at);
        wrapped += Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
      }
    }
    if (wrapped <= single.size() * WRAPPED) {
      return single.stream().filter(at -> beginsParagraph(text, at + 1)).toList();
    }
    return single.stream().filter(at -> endsTitle(text, at)).limit(1).toList();
  }

  private static boolean isSingle(String text, int at) {
    boolean inside = at > 0 && at + 1 < text.length();
    return inside && !isBreak(text.charAt(at - 1)) && !isBreak(text.charAt(at + 1));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == ' ' || c == '\t';
  }

  private static boolean beginsParagraph(String text, int at) {
    return !Character.isLowerCase(text.charAt(at));
  }

  /** The first line, when it is short and stops at no full stop. */
  private static boolean endsTitle(String text, int at) {
    int start = 0;
    while (start < at && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    boolean first = text.indexOf('\n', start) == at;
    String last = text.substring(text.lastIndexOf(' ', at) + 1, at).toLowerCase(Locale.ROOT);
    boolean open = OPEN_ENDS.contains(last);
    boolean stopped = open || ".,;:-".indexOf(text.charAt(at - 1)) >= 0;
    return first && at - start < LONGEST_TITLE && !stopped && beginsParagraph(text, at + 1);
  }
}
