package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.CLOCK;
import static dev.dateline.time.grammar.Terminal.DAY_CLOCK;
import static dev.dateline.time.grammar.Terminal.DOTTED_DATE;
import static dev.dateline.time.grammar.Terminal.NUMBERED;
import static dev.dateline.time.grammar.Terminal.TWO_DIGITS;
import static dev.dateline.time.grammar.Terminal.YEAR;

import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in figures. */
final class NumericDates {
  private static final int MINUTES_OF_DAY = 1440;

  private NumericDates() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "numeric.iso",
            "<year> ~- ~<two_digits> ~- ~<two_digits>",
            m -> stated(m, m.get(YEAR), m.get(TWO_DIGITS), m.get(TWO_DIGITS, 1)),
            "signed on [2018-06-12] = 2018-06-12"),
        rule(
            "numeric.iso-time",
            "<year> ~- ~<two_digits> ~- ( ~<day_clock> | ~<two_digits> <clock> ) ( ( ~+ | ~- ) ~<clock> | <zone> )?",
            NumericDates::isoTime,
            "at [2018-06-12T09:00+08:00] = 2018-06-12T09:00+08:00",
            "at [2018-06-12T09:00:30Z] = 2018-06-12T09:00Z",
            "at [2018-06-12 09:00] = 2018-06-12T09:00"),
        rule(
            "numeric.nine-eleven",
            "<two_digits> ~/ ~<two_digits>",
            NumericDates::nineEleven,
            "the law changed after [9/11] = 2001-09-11",
            "9/11 of the seats = nothing"),
        rule(
            "numeric.slash-year-first",
            "<year> ~/ ~<two_digits> ~/ ~<two_digits>",
            m -> stated(m, m.get(YEAR), m.get(TWO_DIGITS), m.get(TWO_DIGITS, 1)),
            "signed on [2018/06/12] = 2018-06-12"),
        rule(
            "numeric.slash",
            "<two_digits> ~/ ~<two_digits> ~/ ~<year>",
            m -> eitherWay(m, m.get(YEAR)),
            "signed on [6/12/2018] = 2018-06-12",
            "signed on [25/12/2018] = 2018-12-25"),
        rule(
            "numeric.dots",
            "<dotted_date>",
            NumericDates::dotted,
            "signed on [12.6.2018] = 2018-06-12",
            "version 1.12.2018 = nothing",
            "at 10.12.2018.3 = nothing",
            "on 6.30.2018 = nothing"),
        rule(
            "numeric.slash-short-year",
            "<two_digits> ~/ ~<two_digits> ~/ ~<two_digits>",
            m -> eitherWay(m, shortYear(m.get(TWO_DIGITS, 2))),
            "signed on [10/27/89] = 1989-10-27"));
  }

  /** The one day that is called by its figures. */
  private static @Nullable Meaning nineEleven(Match m) {
    boolean named = m.get(TWO_DIGITS) == 9 && m.get(TWO_DIGITS, 1) == 11;
    return named && !m.words().says(m.to(), "of") ? stated(m, 2001, 9, 11) : null;
  }

  /** Where dates have points the day comes first; versions have points as well. */
  private static @Nullable Meaning dotted(Match m) {
    int date = m.get(DOTTED_DATE);
    return m.words().is(m.from() - 1, NUMBERED)
        ? null
        : stated(m, date / 10_000, date / 100 % 100, date % 100);
  }

  /** Month first unless only the other order is a date; when both are, the other is kept. */
  private static @Nullable Meaning eitherWay(Match m, int year) {
    int first = m.get(TWO_DIGITS);
    int second = m.get(TWO_DIGITS, 1);
    Meaning monthFirst = stated(m, year, first, second);
    Meaning dayFirst = stated(m, year, second, first);
    return monthFirst instanceof Stated a && dayFirst instanceof Stated b && first != second
        ? new Stated(a.when(), b.when())
        : monthFirst != null ? monthFirst : dayFirst;
  }

  private static @Nullable Meaning isoTime(Match m) {
    boolean joined = m.has(DAY_CLOCK);
    int day = joined ? m.get(DAY_CLOCK) / MINUTES_OF_DAY : m.get(TWO_DIGITS, 1);
    int minutes = joined ? m.get(DAY_CLOCK) % MINUTES_OF_DAY : m.get(CLOCK);
    When date = When.day(m.get(YEAR), m.get(TWO_DIGITS), day);
    String zone = joined ? zone(m, 0) : zone(m, 1);
    return date == null ? null : new Meaning.At(date, Clocks.timex(minutes) + zone);
  }

  /** A named zone, or an offset in figures. */
  private static String zone(Match m, int clocksBefore) {
    long clocks = m.captures().stream().filter(c -> c.terminal() == CLOCK).count();
    if (clocks <= clocksBefore) {
      boolean zulu = m.words().text().word(m.to() - 1).endsWith("Z");
      return zulu ? Clocks.offset(0) : Clocks.zone(m);
    }
    int sign = m.words().says(m.to() - 2, "-") ? -1 : 1;
    return Clocks.offset(sign * m.get(CLOCK, clocksBefore));
  }

  /** The century that a reader of today would fill in. */
  private static int shortYear(int digits) {
    return digits < 50 ? 2000 + digits : 1900 + digits;
  }

  private static @Nullable Meaning stated(Match m, int year, int month, int day) {
    int before = m.from() - 1;
    int after = m.to();
    boolean partOfMore =
        (m.words().says(before, "/", "-", ".") && !m.words().isSpaced(m.from()))
            || (m.words().says(after, "/", "-") && !m.words().isSpaced(after));
    When date = partOfMore ? null : When.day(year, month, day);
    return date == null ? null : new Stated(date);
  }
}
