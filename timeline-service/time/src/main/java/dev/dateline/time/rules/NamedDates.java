package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.DAY;
import static dev.dateline.time.grammar.Terminal.ERA;
import static dev.dateline.time.grammar.Terminal.MONTH;
import static dev.dateline.time.grammar.Terminal.ORDINAL;
import static dev.dateline.time.grammar.Terminal.PLAIN;
import static dev.dateline.time.grammar.Terminal.WEEKDAY;
import static dev.dateline.time.grammar.Terminal.YEAR;

import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.Holiday;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Constant;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Rule;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month, a weekday or a holiday. */
final class NamedDates {
  private static final String DAY_OF_MONTH = "( <day> | <ordinal> )";

  /** What it reads is no day: the calendar lacks it in that year. */
  private static final String NO_SUCH_DAY = "date.no-such-day";

  private static final int LONGEST_MONTH = 31;

  /** Else a capital before "Ramadan" begins a person's name. */
  private static final String[] BEFORE_MONTH = {
    "after",
    "and",
    "as",
    "before",
    "by",
    "during",
    "for",
    "from",
    "in",
    "on",
    "since",
    "the",
    "throughout",
    "until",
    "when",
    "while",
    "with"
  };

  private NamedDates() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "date.month-day-year",
            "( <weekday> ,? )? <month> " + DAY_OF_MONTH + " ,? <year>",
            m -> day(m, m.get(YEAR)),
            "on [June 12, 2018] = 2018-06-12",
            "on [Tuesday, June 12, 2018] = 2018-06-12",
            "on [Sept. 3rd 1939] = 1939-09-03"),
        rule(
            "date.day-month-year",
            "( <weekday> ,? )? the? " + DAY_OF_MONTH + " of? <month> ,? <year>",
            m -> day(m, m.get(YEAR)),
            "on [12 June 2018] = 2018-06-12",
            "on [the 12th of June, 2018] = 2018-06-12"),
        rule(
            NO_SUCH_DAY,
            "( <weekday> ,? )? ( the? "
                + DAY_OF_MONTH
                + " of? <month> | <month> "
                + DAY_OF_MONTH
                + " ) ,? <year>",
            NamedDates::yearOfNoDay,
            "on [29 February 2015] = 2015",
            "on [February 30, 2015] = 2015"),
        rule(
            "date.day-month-era",
            "( <day>? <month> ,? | <month> <day> ,? ) <plain> <era>",
            NamedDates::withEra,
            "on [15 March 44 BC] = BC0044-03-15",
            "in [September 480 BC] = BC0480-09",
            "in [March, 44 BC] = BC0044-03"),
        rule(
            "date.month-year",
            "<month> ( of | , )? ( <year> | ( ' | ‘ | ’ ) ~<two_digits> )",
            m -> new Stated(When.month(Years.stated(m), m.get(MONTH))),
            "in [June 2018] = 2018-06",
            "in [May of 1968] = 1968-05",
            "in [October '73] = 1973-10"),
        rule(
            "date.month-day",
            "( <weekday> ,? )? <month> ( the )? " + DAY_OF_MONTH,
            NamedDates::monthDay,
            "it was signed on [June 12] = 2018-06-12",
            "it opens on [Friday, March 1] = 2019-03-01"),
        rule(
            "date.day-month",
            "( <weekday> ,? )? the? " + DAY_OF_MONTH + " of? <month>",
            NamedDates::monthDay,
            "it was signed on [12 June] = 2018-06-12",
            "it was signed on [the 12th of June] = 2018-06-12"),
        rule(
            "date.month",
            "<month>",
            NamedDates::month,
            "it was signed in [June] = 2018-06",
            "it will open in [June] = 2019-06"),
        rule(
            "date.weekday",
            "<weekday>",
            m ->
                Contexts.isInName(m.words(), m.from()) || isPlural(m) || isAbbreviated(m)
                    ? null
                    : weekday(m),
            "he said [Friday] = 2019-02-22",
            "they will meet on [Friday] = 2019-03-01",
            "they agreed at a [Friday] meeting = 2019-02-22",
            "the mill burned down on a [Friday] in 1871 = XXXX-WXX-5"),
        rule(
            "date.holiday",
            Holidays.ANY,
            NamedDates::holiday,
            "they met on [Christmas Eve] = 2018-12-24",
            "it opened on [Labor Day] = 2018-09-03",
            "it closed on [New Year's Day] = 2019-01-01",
            "it will close on [Easter Monday] = 2019-04-22",
            "they met on [Eid al-Fitr] = 2018-06-15",
            "they fasted during [Ramadan] = 2018-05-16/2018-06-14"),
        rule(
            "date.holiday-year",
            Holidays.ANY + " ( of | , )? <year>",
            NamedDates::holidayOfYear,
            "since [Easter 1916] = 1916-04-23",
            "on [Election Day 2016] = 2016-11-08",
            "on [Eid al-Fitr 1616] = 1616"));
  }

  /** "Mon": only beside a date. */
  private static boolean isAbbreviated(Match m) {
    String word = m.words().text().word(m.from());
    return word.length() < 5 && !word.endsWith(".");
  }

  private static boolean isPlural(Match m) {
    return m.words().text().word(m.from()).endsWith("s");
  }

  private static int dayOfMonth(Match m) {
    return m.has(DAY) ? m.get(DAY) : m.get(ORDINAL);
  }

  /** "a Friday" with nothing it could describe is any Friday. */
  private static Meaning weekday(Match m) {
    DayOfWeek day = DayOfWeek.of(m.get(WEEKDAY));
    boolean describes =
        m.to() < m.words().size()
            && Character.isLetter(m.words().text().word(m.to()).charAt(0))
            && !m.words().says(m.to(), "in", "of", "when", "that", "and", "or", "after", "before");
    return m.words().says(m.from() - 1, "a", "one") && !describes
        ? new Constant(TimeExpression.Type.DATE, "XXXX-WXX-" + day.getValue())
        : Counted.fromContext(new Move.Weekday(day, null));
  }

  private static @Nullable Meaning day(Match m, int year) {
    When day = When.day(year, m.get(MONTH), dayOfMonth(m));
    return day == null ? null : new Stated(day);
  }

  /** Of a day that no calendar has the year is left. */
  private static @Nullable Meaning yearOfNoDay(Match m) {
    return dayOfMonth(m) > 0 && dayOfMonth(m) <= LONGEST_MONTH
        ? new Stated(When.year(m.get(YEAR)))
        : null;
  }

  private static @Nullable Meaning withEra(Match m) {
    int year = m.get(ERA) < 0 ? 1 - m.get(PLAIN) : m.get(PLAIN);
    return m.has(DAY) ? day(m, year) : new Stated(When.month(year, m.get(MONTH)));
  }

  private static @Nullable Meaning monthDay(Match m) {
    if (Contexts.isInstitution(m.words(), m.from(), m.to())) {
      return new Meaning.Name();
    }
    int day = dayOfMonth(m);
    boolean name = !m.has(DAY) && m.words().isCapitalised(m.to());
    boolean possible =
        !name
            && When.day(2000, m.get(MONTH), day) != null
            && !Contexts.isStreet(m.words(), m.to())
            && !Contexts.asksLeave(m.words(), m.from(), m.to());
    DayOfWeek weekday = m.has(WEEKDAY) ? DayOfWeek.of(m.get(WEEKDAY)) : null;
    return possible
        ? Counted.fromContext(
            new Move.Complete(new Template.MonthDay(m.get(MONTH), day, weekday), null))
        : null;
  }

  private static @Nullable Meaning month(Match m) {
    return Contexts.isMonthName(m.words(), m.from())
        ? Counted.fromContext(new Move.Complete(new Template.Month(m.get(MONTH)), null))
        : null;
  }

  private static @Nullable Meaning holiday(Match m) {
    boolean capitals = m.words().isCapitalised(m.from());
    if (capitals && m.says("black") && Contexts.isAttribute(m.words(), m.to())) {
      return new Meaning.Name(); // "Black Friday prices"
    }
    boolean surname =
        m.words().isCapitalised(m.from() - 1)
            && Holidays.in(m).isMonth()
            && !m.words().says(m.from() - 1, BEFORE_MONTH);
    return !capitals || surname || Contexts.isInProperName(m.words(), m.from(), m.to())
        ? null
        : told(Holidays.in(m), new Counted(Origin.CONTEXT, Holidays.in(m).moves(null)));
  }

  /** Where nobody has computed the day, the year alone is sure. */
  private static Meaning holidayOfYear(Match m) {
    Holiday holiday = Holidays.in(m);
    When when = holiday.in(m.get(YEAR));
    return when == null ? new Stated(When.year(m.get(YEAR))) : told(holiday, new Stated(when));
  }

  private static Meaning told(Holiday holiday, Meaning day) {
    return holiday.isApproximate() ? new Meaning.About(day) : day;
  }
}
