package dev.dateline.time.words;

import java.util.List;
import java.util.Locale;

/**
 * What somebody typed, with what the grammar of texts does not know written as texts write it.
 *
 * @param text the date
 * @param offset UTF-16 offset of the date in what was typed
 * @param doubted whether it was called doubtful: "probably June 2018", "June 2018?"
 */
record Typed(String text, int offset, boolean doubted) {
  private static final List<String> DOUBTS =
      List.of("probably ", "possibly ", "perhaps ", "maybe ");
  private static final List<String> MARKS = List.of("(?)", "?");
  private static final List<String> CIRCA = List.of("ca.", "ca", "c.", "c");

  static Typed of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    int from = DOUBTS.stream().filter(lower::startsWith).mapToInt(String::length).sum();
    int mark = MARKS.stream().filter(lower::endsWith).mapToInt(String::length).max().orElse(0);
    String date = words.substring(from, Math.max(from, words.length() - mark));
    int offset = from + date.length() - date.stripLeading().length();
    return new Typed(ranged(spaced(date.strip())), offset, from > 0 || mark > 0);
  }

  /** "c1450", as archives write it. */
  private static String spaced(String date) {
    String lower = date.toLowerCase(Locale.ROOT);
    return CIRCA.stream()
        .filter(c -> lower.startsWith(c) && isFigure(date, c.length()))
        .findFirst()
        .map(c -> "c. " + date.substring(c.length()))
        .orElse(date);
  }

  /** "1914-1918": in texts the hyphen joins all sorts of numbers. */
  private static String ranged(String date) {
    boolean years = date.length() == 9 && date.charAt(4) == '-';
    for (int i = 0; years && i < 9; i++) {
      years = i == 4 || isFigure(date, i);
    }
    return years ? date.replace('-', '–') : date;
  }

  private static boolean isFigure(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
