package dev.dateline.nlp.publication;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Precision;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date of a line that stands above the article: "Published May 22, 2018", "By A. Writer |
 * 22 May 2018". A sentence that only happens to hold a date is no such line.
 */
final class Byline {
  private static final int LINES_READ = 8;
  private static final int LONGEST_LINE = 100;
  private static final double ANNOUNCED = 0.85;
  private static final double BARE = 0.7;

  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(?i)(?:first |last )?(?:published|posted|updated|date|by)\\b");

  /** "By May 22": until then, not written then. */
  private static final Pattern DEADLINE = Pattern.compile("(?i)by");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*$");

  /** A word without a capital. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’.@-])\\p{Ll}[\\p{L}'’-]*");

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a",
          "am",
          "and",
          "der",
          "at",
          "bst",
          "by",
          "de",
          "et",
          "first",
          "for",
          "from",
          "gmt",
          "in",
          "last",
          "of",
          "on",
          "pm",
          "posted",
          "published",
          "updated",
          "utc",
          "van",
          "von");

  private Byline() {}

  /**
   * The claim of the first such line.
   *
   * @param expressions all of the text, in order
   */
  static @Nullable PublicationClaim find(String text, List<TimeExpression> expressions) {
    int start = 0;
    for (int line = 0; line < LINES_READ && start < text.length(); line++) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      PublicationClaim claim = inLine(text.substring(start, end), start, expressions);
      if (claim != null) {
        return claim;
      }
      start = end + 1;
    }
    return null;
  }

  private static @Nullable PublicationClaim inLine(
      String line, int start, List<TimeExpression> expressions) {
    if (line.isBlank() || line.length() > LONGEST_LINE) {
      return null;
    }
    for (TimeExpression expression : expressions) {
      boolean inside = expression.start() >= start && expression.end() <= start + line.length();
      Derivation derivation = expression.derivation();
      if (inside && derivation != null && isWholeDay(derivation)) {
        String before = line.substring(0, expression.start() - start).strip();
        String after = line.substring(expression.end() - start).strip();
        return claim(derivation.edtf(), before, after);
      }
    }
    return null;
  }

  private static @Nullable PublicationClaim claim(String edtf, String before, String after) {
    String rest = before + " " + after;
    if (rest.chars().noneMatch(Character::isLetter)) {
      return new PublicationClaim(edtf, PublicationBasis.BYLINE, BARE);
    }
    boolean announced =
        ANNOUNCEMENT.matcher(before).lookingAt()
            && !DEADLINE.matcher(before).matches()
            && !isSentence(before, after);
    return announced ? new PublicationClaim(edtf, PublicationBasis.BYLINE, ANNOUNCED) : null;
  }

  /** Bylines name people and papers: their few small words only link those to the date. */
  private static boolean isSentence(String before, String after) {
    if (SENTENCE_END.matcher(after).find()) {
      return true;
    }
    Matcher words = WORD.matcher(before + " " + after);
    while (words.find()) {
      if (!SMALL_WORDS.contains(words.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWholeDay(Derivation derivation) {
    return derivation.anchor() instanceof Anchor.None
        && derivation.edtf().indexOf('X') < 0
        && Edtf.parse(derivation.edtf()).precision() == Precision.DAY;
  }
}
