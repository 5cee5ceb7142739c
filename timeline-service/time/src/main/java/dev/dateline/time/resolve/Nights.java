package dev.dateline.time.resolve;

import dev.dateline.time.grammar.Meaning.Clock;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;

/**
 * Tells when a clock has gone past midnight: "left on Monday evening. At 3:12 a.m." is on Tuesday,
 * unless the text goes back ("had", "earlier").
 */
final class Nights {
  private static final String FIRST_LATE = "T17";
  private static final String SMALL_HOURS_END = "T06";

  /** In tokens before the clock time. */
  private static final int REACH = 10;

  /** "on Monday, <em>a few minutes</em> after midnight". */
  private static final String[] BETWEEN = {
    ",",
    "just",
    "shortly",
    "soon",
    "right",
    "immediately",
    "a",
    "few",
    "some",
    "minutes",
    "minute",
    "moments"
  };

  private Nights() {}

  /**
   * Whether a clock time is on the day after the one spoken of.
   *
   * @param before the time of day spoken of last, as TIMEX3 writes it
   * @param clock that of the reading
   */
  static boolean isNextDay(Words words, Reading reading, String before, String clock) {
    return isLate(before) && isEarly(words, reading, clock) && !goesBack(words, reading);
  }

  /**
   * Whether "just after midnight" may be at the beginning or at the end of the day spoken of, of
   * which no hour was told. Right behind the day it is at its beginning: "on Monday, just after
   * midnight".
   *
   * @param before the time of day spoken of last, as TIMEX3 writes it
   */
  static boolean isOfEitherDay(Words words, Reading reading, String before, Clock clock) {
    boolean after =
        clock.timex().startsWith("T24") && words.says(reading.from() - 1, "after", "past");
    return after
        && before.isEmpty()
        && clock.days() == 0
        && !goesBack(words, reading)
        && !isBehindDay(words, reading);
  }

  private static boolean isBehindDay(Words words, Reading reading) {
    int sentence = words.text().sentenceOf(reading.from());
    int first = words.text().sentences().get(sentence).firstToken();
    int at = reading.from() - 2;
    while (at > first && (words.says(at, BETWEEN) || words.is(at, Terminal.NUMBER))) {
      at--;
    }
    return words.is(at, Terminal.WEEKDAY)
        || words.is(at, Terminal.MONTH)
        || words.is(at, Terminal.DAY)
        || words.is(at, Terminal.YEAR);
  }

  private static boolean isLate(String clock) {
    return clock.equals("TEV")
        || clock.equals("TNI")
        || (isHour(clock) && clock.compareTo(FIRST_LATE) >= 0);
  }

  private static boolean isEarly(Words words, Reading reading, String clock) {
    if (clock.startsWith("T24")) {
      return words.says(reading.from() - 1, "after", "past");
    }
    return isHour(clock) ? clock.compareTo(SMALL_HOURS_END) < 0 : clock.equals("TMO");
  }

  private static boolean isHour(String clock) {
    return clock.length() > 1 && Character.isDigit(clock.charAt(1));
  }

  private static boolean goesBack(Words words, Reading reading) {
    int sentence = words.text().sentenceOf(reading.from());
    int first = words.text().sentences().get(sentence).firstToken();
    for (int at = Math.max(first, reading.from() - REACH); at < reading.from(); at++) {
      if (words.says(at, "had", "earlier", "before", "until", "previously")) {
        return true;
      }
    }
    return words.says(reading.to(), "earlier") || words.says(reading.from(), "this", "that");
  }
}
