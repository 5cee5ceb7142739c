package dev.dateline.nlp.publication;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.time.LocalDate;
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

  private final TokenizedText text;
  private int readSentence = -1;
  private boolean speaksOfTheFuture;
  private int year;
  private int ownYear;
  private String ownCue = "";
  private boolean countsFromItself;
  private @Nullable LocalDate ahead;
  private String aheadCue = "";

  private InferredWindow(TokenizedText text) {
    this.text = text;
  }

  static @Nullable PublicationClaim infer(TokenizedText text, List<TimeExpression> expressions) {
    return new InferredWindow(text).infer(expressions);
  }

  private @Nullable PublicationClaim infer(List<TimeExpression> expressions) {
    for (TimeExpression expression : expressions) {
      Derivation derivation = expression.derivation();
      if (derivation != null) {
        readYear(expression, derivation);
        readDay(expression, derivation);
      }
    }
    return ownYear == 0 || ownYear < year || !countsFromItself ? null : window();
  }

  private void readYear(TimeExpression expression, Derivation derivation) {
    Matcher stated = YEAR.matcher(derivation.edtf());
    if (!stated.matches() || !(derivation.anchor() instanceof Anchor.None)) {
      return;
    }
    int named = Integer.parseInt(stated.group(1));
    if (isToCome(expression)) {
      return;
    }
    year = Math.max(year, named);
    if (isOwned(expression) && named > ownYear) {
      ownYear = named;
      int token = text.tokenAt(expression.start());
      ownCue = text.words(token - 1, text.tokenAt(expression.end() - 1) + 2);
    }
  }

  private void readDay(TimeExpression expression, Derivation derivation) {
    Matcher day = DAY_WITHOUT_YEAR.matcher(derivation.edtf());
    if (!day.matches()) {
      return;
    }
    countsFromItself = true;
    int cue = ahead == null ? aheadOf(expression) : -1;
    if (cue >= 0) {
      // A leap year, so that every day of the year fits.
      ahead = LocalDate.of(2000, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
      aheadCue = text.words(cue, text.tokenAt(expression.end() - 1) + 1);
    }
  }

  private PublicationClaim window() {
    boolean bounded = ahead != null && ahead.getDayOfYear() > 1;
    String edtf =
        ahead == null || !bounded
            ? Integer.toString(year)
            : "[" + year + "-01-01.." + dayBefore(year, ahead) + "]";
    List<String> cues = bounded ? List.of(aheadCue, ownCue) : List.of(ownCue);
    return new PublicationClaim(edtf, PublicationBasis.INFERRED, CONFIDENCE, cues);
  }

  private static LocalDate dayBefore(int year, LocalDate ahead) {
    return LocalDate.of(year, ahead.getMonthValue(), 1).plusDays(ahead.getDayOfMonth() - 2L);
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
    int sentence = text.sentenceOf(token);
    if (sentence != readSentence) {
      readSentence = sentence;
      speaksOfTheFuture = speaksOfTheFuture(text.sentences().get(sentence));
    }
    return speaksOfTheFuture;
  }

  private boolean speaksOfTheFuture(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (FUTURE.contains(lower(i))) {
        return true;
      }
    }
    return false;
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
