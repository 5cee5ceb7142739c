package dev.dateline.nlp.candidate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title under way: grows by whole pieces and stays short, so that nothing dangles at its end. */
final class Headline {
  /** In characters; a piece that would go beyond it is left out. */
  private static final int LONGEST = 90;

  private static final int SHORTEST_QUOTE = 24;

  private static final Pattern DANGLING =
      Pattern.compile(
          "(?:[,;:]| (?:the|a|an|of|in|on|at|to|for|by|with|and|or|that|from|its|his|her|their|as))+$");

  /** What stood between two dates that are no part of the title. */
  private static final String LOOSE = "-–—/,;:";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final StringBuilder text;

  private Headline(String start) {
    this.text = new StringBuilder(start);
  }

  static Headline of(String start) {
    return new Headline(start);
  }

  /** Adds words that belong to it, however long. */
  Headline add(String words) {
    text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
    return this;
  }

  /** Adds pieces in order while they fit; the first one always. */
  Headline addAll(List<String> pieces) {
    boolean first = true;
    for (String piece : pieces) {
      if (!first && text.length() + 1 + piece.length() > LONGEST) {
        int of = piece.indexOf(" of the ");
        if (of > 0 && text.length() + 1 + of <= LONGEST) {
          add(piece.substring(0, of)); // "toward the removal of the weapons of"
        }
        break;
      }
      add(piece);
      first = false;
    }
    return this;
  }

  /** Adds a quotation as it was said; a long one ends, still within its marks, with an ellipsis. */
  Headline quote(String words) {
    int room = LONGEST - text.length() - 4;
    String said = words.length() <= room ? words : cut(words, Math.max(room, SHORTEST_QUOTE));
    text.append(": “").append(said).append('”');
    return this;
  }

  /** Whether it will have to be cut. */
  boolean isLong() {
    return text.length() > LONGEST;
  }

  /** The title; begins with a capital, and shows by an ellipsis where it had to be cut. */
  String text() {
    String title = withoutLooseEnd(SPACES.matcher(text.toString().strip()).replaceAll(" "));
    if (title.length() > LONGEST) {
      title = title.endsWith("”") ? title : cut(title, LONGEST);
    }
    if (title.isEmpty()) {
      return "";
    }
    int first = title.codePointAt(0);
    return title.substring(0, Character.charCount(first)).toUpperCase(Locale.ROOT)
        + title.substring(Character.charCount(first));
  }

  private static String withoutLooseEnd(String title) {
    int end = title.length();
    while (end > 0 && LOOSE.indexOf(title.charAt(end - 1)) >= 0) {
      end -= end > 1 && title.charAt(end - 2) == ' ' ? 2 : 1;
    }
    return title.substring(0, end);
  }

  private static String cut(String title, int longest) {
    int space = title.lastIndexOf(' ', longest - 2);
    String kept = title.substring(0, space > 0 ? space : longest - 2);
    return DANGLING.matcher(kept).replaceFirst("") + " …";
  }
}
