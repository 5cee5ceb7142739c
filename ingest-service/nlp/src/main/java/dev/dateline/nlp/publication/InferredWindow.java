package dev.dateline.nlp.publication;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.text.TokenizedText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Infers when an article was published from what it says: it speaks of "the upcoming June 12
 * meeting" and of "its 2018 report", so it appeared in 2018 before June 12, most likely. Only for
 * articles that count from their own day at all: a history that names every year has no window, and
 * "in 1945" says nothing of the year of writing but that it was not earlier.
 */
final class InferredWindow {
  private static final double CONFIDENCE = 0.4;
  private static final Pattern YEAR = Pattern.compile("((?:1[89]|20)\\d\\d)(?:-.*)?");
  private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
  private static final Set<String> AHEAD =
      Set.of("upcoming", "coming", "next", "will", "planned", "scheduled", "forthcoming", "this");
  private static final Set<String> NOT_YET = Set.of("by", "until", "till", "before", "through");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "'s", "’s");
  private static final int WORDS_READ = 3;

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

  private final TokenizedText text;
  private final BitSet ofTheFuture;

  private InferredWindow(TokenizedText text) {
    this.text = text;
    this.ofTheFuture = sentencesOfTheFuture(text);
  }

  static @Nullable PublicationClaim infer(TokenizedText text, List<TimeExpression> expressions) {
    return new InferredWindow(text).infer(expressions);
  }

  private @Nullable PublicationClaim infer(List<TimeExpression> expressions) {
    List<TimeExpression> years =
        expressions.stream().filter(it -> yearOf(it) > 0 && !isToCome(it)).toList();
    List<TimeExpression> days = expressions.stream().filter(it -> dayOf(it) != null).toList();
    int year = years.stream().mapToInt(InferredWindow::yearOf).max().orElse(0);
    TimeExpression own =
        years.stream().filter(it -> yearOf(it) == year && isOwned(it)).findFirst().orElse(null);
    if (own == null || days.isEmpty()) {
      return null;
    }
    TimeExpression ahead = days.stream().filter(it -> aheadOf(it) >= 0).findFirst().orElse(null);
    MonthDay end = ahead == null ? null : dayOf(ahead);
    return ahead == null || end == null || end.equals(NEW_YEAR)
        ? claim(Integer.toString(year), owned(own))
        : claim(
            "[" + year + "-01-01.." + dayBefore(year, end) + "]", stillToCome(ahead), owned(own));
  }

  private static PublicationClaim claim(String edtf, String... cues) {
    return new PublicationClaim(edtf, PublicationBasis.INFERRED, CONFIDENCE, List.of(cues));
  }

  /** 0 where it names no year by itself. */
  private static int yearOf(TimeExpression expression) {
    Derivation derivation = expression.derivation();
    if (derivation == null || !(derivation.anchor() instanceof Anchor.None)) {
      return 0;
    }
    Matcher stated = YEAR.matcher(derivation.edtf());
    return stated.matches() ? Integer.parseInt(stated.group(1)) : 0;
  }

  /** Null where it names anything but a day without its year. */
  private static @Nullable MonthDay dayOf(TimeExpression expression) {
    Derivation derivation = expression.derivation();
    Matcher day = derivation == null ? null : DAY_WITHOUT_YEAR.matcher(derivation.edtf());
    return day != null && day.matches()
        ? MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
        : null;
  }

  /** Counted from the first: most years have no 29 February, yet a day before it. */
  private static LocalDate dayBefore(int year, MonthDay day) {
    return LocalDate.of(year, day.getMonth(), 1).plusDays(day.getDayOfMonth() - 2L);
  }

  /** The words by which a year is somebody's own. */
  private String owned(TimeExpression year) {
    return text.words(text.tokenAt(year.start()) - 1, text.tokenAt(year.end() - 1) + 2);
  }

  /** The words by which a day is still to come. */
  private String stillToCome(TimeExpression day) {
    return text.words(aheadOf(day), text.tokenAt(day.end() - 1) + 1);
  }

  /**
   * "its 2018 report": what somebody has of a year is mostly new; a year that happened may be any.
   */
  private boolean isOwned(TimeExpression expression) {
    int token = text.tokenAt(expression.start());
    return token > 0
        && token + 1 < text.size()
        && OWNERS.contains(lower(token - 1))
        && Character.isLetter(text.word(token + 1).charAt(0));
  }

  /** "by 2050": a year that tells nothing about the day of writing. */
  private boolean isToCome(TimeExpression expression) {
    int token = text.tokenAt(expression.start());
    if (token > 0 && NOT_YET.contains(lower(token - 1))) {
      return true;
    }
    return ofTheFuture.get(text.sentenceOf(token));
  }

  private static BitSet sentencesOfTheFuture(TokenizedText text) {
    BitSet found = new BitSet();
    for (int token = 0; token < text.size(); token++) {
      if (FUTURE.contains(text.word(token).toLowerCase(Locale.ROOT))) {
        found.set(text.sentenceOf(token));
      }
    }
    return found;
  }

  /** The word that says that a day is still to come; -1 where none does. */
  private int aheadOf(TimeExpression expression) {
    int token = text.tokenAt(expression.start());
    for (int i = token; i >= Math.max(0, token - WORDS_READ); i--) {
      if (AHEAD.contains(lower(i))) {
        return i;
      }
    }
    return -1;
  }

  private String lower(int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
