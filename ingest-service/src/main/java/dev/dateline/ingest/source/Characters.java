package dev.dateline.ingest.source;

import java.util.Locale;
import java.util.Optional;

/** Tells text from what only looks like it. */
public final class Characters {

  private Characters() {}

  /**
   * What no text holds: control characters of ASCII (but tab, line feed, form feed and carriage
   * return), halves of a surrogate pair, and U+FFFE, the mark of a wrong byte order. The controls
   * U+0080..009F stay: they are Windows-1252 quotes gone wrong, which the extraction can read.
   *
   * @return what is wrong and where, as in {@code holds U+0000 at character 17}
   */
  public static Optional<String> foreign(String text) {
    int position = 0;
    for (int i = 0; i < text.length(); position++) {
      int c = text.codePointAt(i);
      if (isForeign(c)) {
        return Optional.of(
            String.format(
                Locale.ROOT, "holds U+%04X at character %d; this is not text", c, position));
      }
      i += Character.charCount(c);
    }
    return Optional.empty();
  }

  static boolean isForeign(int c) {
    boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r') || c == 0x7F;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || half || c == 0xFFFE;
  }

  /** The text without what no text holds. */
  static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isForeign(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Length in UTF-8; a lone surrogate counts as the question mark it would become. */
  public static long utf8Length(String text) {
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        length += 1;
      } else if (c < 0x800) {
        length += 2;
      } else if (Character.isSurrogate(c)) {
        length += 2;
      } else {
        length += 3;
      }
    }
    return length;
  }
}
