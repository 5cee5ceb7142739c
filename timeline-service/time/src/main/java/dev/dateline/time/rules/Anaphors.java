package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.DAY;
import static dev.dateline.time.grammar.Terminal.MONTH;
import static dev.dateline.time.grammar.Terminal.ORDINAL;
import static dev.dateline.time.grammar.Terminal.SEASON;
import static dev.dateline.time.grammar.Terminal.UNIT;
import static dev.dateline.time.grammar.Terminal.WEEKDAY;
import static dev.dateline.time.grammar.Terminal.YEAR;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Constant;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Rule;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates counted from the date mentioned last. */
final class Anaphors {
  /** "sales in <em>the quarter</em>", not "pulled down the quarter". */
  private static final String[] DURING = {
    "in", "for", "during", "of", "from", "by", "throughout", "over", "through", "within"
  };

  /** What may follow where the number is no attribute. */
  private static final String[] BEHIND_DAY = {
    ",", ".", ";", ")", "and", "but", "he", "she", "they", "it", "the", "a", "at", "in", "with",
    "after", "before", "when", "by", "to", "from"
  };

  private Anaphors() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "anaphor.that-unit",
            "( that | that same | the same | that very ) <unit>",
            m -> truncated(m, 0),
            "In 1962 he left. [That year] it closed = 1962"),
        rule(
            "anaphor.following-unit",
            "( the following | the next | the ensuing | the very next | the subsequent ) <unit>",
            m -> truncated(m, 1),
            "He left on June 12, 2018. [The following day] it closed = 2018-06-13"),
        rule(
            "anaphor.previous-unit",
            "( the previous | the preceding | the prior ) <unit>",
            m -> truncated(m, -1),
            "He left in 1962. [The previous year] it closed = 1961"),
        rule(
            "anaphor.weekday",
            "the ( following | next | subsequent | previous | preceding | prior ) <weekday>",
            Anaphors::weekday,
            "it opened on 3 May 2018 and closed [the following Friday] = 2018-05-04",
            "it opened on 4 May 2018 and closed [the following Friday] = 2018-05-11",
            "it fell on 4 May 2018 from [the previous Friday] = 2018-04-27"),
        rule(
            "anaphor.day-after",
            "( the day after | a day after | the day following )",
            m -> neighbour(m, 1),
            "He left on June 12, 2018. [The day after], it closed = 2018-06-13"),
        rule(
            "anaphor.unit-after",
            "the <unit> after",
            Anaphors::unitAfter,
            "He left in 1962. It closed [the year after] = 1963"),
        rule(
            "anaphor.day-before",
            "the day before",
            m -> neighbour(m, -1),
            "He left on June 12, 2018. [The day before], it closed = 2018-06-11"),
        rule(
            "anaphor.later",
            "<amount> ( and a half )? <unit> ( and a half )? ( later | afterward | afterwards | on )",
            m -> counted(m, 1),
            "He left on June 12, 2018. [Two days later] it closed = 2018-06-14"),
        rule(
            "anaphor.earlier",
            "<amount> ( and a half )? <unit> ( and a half )? ( earlier | previously | beforehand )",
            m -> counted(m, -1),
            "He left in 1962, [two years earlier] = 1960",
            "He left in 1962; [a decade and a half earlier] it closed = 1947"),
        rule(
            "anaphor.vague-later",
            "<unit> ( later | earlier | ago )",
            Anaphors::vague,
            "[Years later] he came back = FUTURE_REF"),
        rule(
            "anaphor.month-of-that-year",
            "<month> <day>? ( of | in )? ( that | the same | the following | the next ) year",
            m ->
                Counted.fromMention(
                    new Move.Truncate(Grain.YEAR),
                    new Move.Shift(m.says("following", "next") ? 1 : 0, Grain.YEAR),
                    new Move.Complete(
                        m.has(DAY)
                            ? new Template.MonthDay(m.get(MONTH), m.get(DAY))
                            : new Template.Month(m.get(MONTH)),
                        Direction.SAME)),
            "He left in 1962. In [August of that year] it closed = 1962-08"),
        rule(
            "anaphor.same-of-year",
            "( the same | that same | that | this | this same ) ( day | month ) ( in | of )? <year>",
            m ->
                Counted.fromMention(
                    new Move.Truncate(m.says("day") ? Grain.DAY : Grain.MONTH),
                    new Move.ToYear(m.get(YEAR))),
            "He left on June 12, 2018. On [the same day in 1998] it closed = 1998-06-12"),
        rule(
            "anaphor.that-month",
            "that same? <month>",
            m ->
                Contexts.isMonthName(m.words(), m.to() - 1) && !isReported(m) ? thatMonth(m) : null,
            "He left in 1962. [That November] it closed = 1962-11",
            "He said that May would resign = nothing"),
        rule(
            "anaphor.the-unit",
            "the <unit>",
            Anaphors::partOfUnit,
            "He left in May 1962. By [the end of the year] it was closed = 1962"),
        rule(
            "anaphor.year-earlier",
            "( year - ( earlier | ago ) | ( the | the comparable | the corresponding )? year - ( earlier | ago ) ( quarter | period | <ordinal> quarter ) )",
            m -> new Counted(Origin.PERIOD, List.of(new Move.Shift(-1, Grain.YEAR))),
            "In the fourth quarter profit rose from [the year-earlier quarter] = 2017-Q4"),
        rule(
            "anaphor.same-period",
            "( the? ( comparable | corresponding | same | like | similar ) | the ) ( quarter | period | <ordinal> quarter )"
                + " ( last year | a year ago | a year earlier | the year before | of last year | the previous year )",
            m -> new Counted(Origin.PERIOD, List.of(new Move.Shift(-1, Grain.YEAR))),
            "In the fourth quarter profit rose from [the same period a year earlier] = 2017-Q4"),
        rule(
            "anaphor.following-month",
            "( the following | the ensuing | the previous | the preceding ) <month>",
            m ->
                Counted.fromMention(
                    new Move.Complete(
                        new Template.Month(m.get(MONTH)),
                        m.says("following", "ensuing") ? Direction.FUTURE : Direction.PAST)),
            "He left in August 1914. [The following January] it closed = 1915-01",
            "He left in August 1914. [The following May] it closed = 1915-05",
            "He left in August 1914. It closed [the previous May] = 1914-05"),
        rule(
            "anaphor.day-of-month",
            "the <ordinal>",
            Anaphors::dayOfMonth,
            "He left on May 12, 1858, and came back on [the 14th] = 1858-05-14"),
        rule(
            "anaphor.that-season",
            "( that same | the same | that | the following | the next | the previous ) <season>",
            Anaphors::season,
            "In 1962 he left. [That same spring] it closed = 1962-SP"),
        rule(
            "anaphor.quarter",
            "( the quarter | the latest quarter | the most recent quarter | the latest period )",
            m ->
                (m.says("latest", "recent") || m.words().says(m.from() - 1, DURING))
                        && !Games.isPlayed(m.words(), m.from(), m.to())
                    ? new Counted(Origin.PERIOD, List.of())
                    : null,
            "Profit fell in the fourth quarter. Sales in [the quarter] rose = 2018-Q4"));
  }

  /** The day spoken of is itself neither the one before nor the one after. */
  private static Meaning weekday(Match m) {
    boolean ahead = m.says("following", "next", "subsequent");
    return Counted.fromMention(
        new Move.Shift(ahead ? 1 : -1, Grain.DAY),
        new Move.Weekday(DayOfWeek.of(m.get(WEEKDAY)), ahead ? Direction.FUTURE : Direction.PAST));
  }

  private static Grain unitOf(Match m) {
    return Grain.at(m.get(UNIT));
  }

  private static @Nullable Meaning truncated(Match m, int shift) {
    Grain unit = unitOf(m);
    int word = m.says("after") ? m.to() - 2 : m.to() - 1;
    if (unit.isClock() || m.words().text().word(word).endsWith("s")) {
      return null;
    }
    return shift == 0
        ? Counted.fromMention(new Move.Truncate(unit))
        : Counted.fromMention(new Move.Truncate(unit), new Move.Shift(shift, unit));
  }

  /** "the end of the year": a unit of which a part is named is a date. */
  private static @Nullable Meaning partOfUnit(Match m) {
    boolean part =
        m.words().says(m.from() - 1, "of", "in")
            && m.words()
                .says(
                    m.from() - 2,
                    "end",
                    "beginning",
                    "start",
                    "middle",
                    "part",
                    "rest",
                    "remainder",
                    "half",
                    "close",
                    "later",
                    "earlier",
                    "late",
                    "early");
    return part ? truncated(m, 0) : null;
  }

  private static @Nullable Meaning unitAfter(Match m) {
    return isAlone(m) && unitOf(m) != Grain.DAY ? truncated(m, 1) : null;
  }

  /** "the day after" only where no event follows that it would be the day after of. */
  private static boolean isAlone(Match m) {
    return m.to() >= m.words().size()
        || m.words().says(m.to(), ",", ".", ";", ")", "and", "by", "with");
  }

  private static @Nullable Meaning neighbour(Match m, int shift) {
    return isAlone(m) || m.says("following")
        ? Counted.fromMention(new Move.Truncate(Grain.DAY), new Move.Shift(shift, Grain.DAY))
        : null;
  }

  private static @Nullable Meaning counted(Match m, int sign) {
    Grain unit = unitOf(m);
    double amount = Counts.amount(m);
    if (m.says("on") && !m.words().says(m.to(), ",", ".")) {
      return null;
    }
    boolean compared = m.words().says(m.to(), "than"); // "later than planned"
    if ((unit.isClock() && !Double.isNaN(amount)) || compared) {
      return new Meaning.Lasting(amount, unit);
    }
    Move[] moves = Counts.shift(amount * sign, unit);
    if (moves == null) {
      return new Constant(TimeExpression.Type.DATE, sign > 0 ? "FUTURE_REF" : "PAST_REF");
    }
    if (unit == Grain.YEAR && amount == 1 && sign < 0) {
      return new Counted(Origin.PERIOD, List.of(new Move.Shift(-1, Grain.YEAR)));
    }
    return Counted.fromMention(moves);
  }

  /** "He said that May": a conjunction and a name. */
  private static boolean isReported(Match m) {
    int before = m.from() - 1;
    return m.words()
        .says(
            before,
            "said",
            "says",
            "say",
            "told",
            "believes",
            "believed",
            "hopes",
            "hoped",
            "thinks",
            "thought",
            "argued",
            "warned",
            "so",
            "now",
            "added",
            "know",
            "knew",
            "means");
  }

  /** "on the 14th", but not "on the 14th floor". */
  private static @Nullable Meaning dayOfMonth(Match m) {
    int last = m.to() - 1;
    boolean day =
        Character.isDigit(m.words().text().word(last).charAt(0))
            && m.words().says(m.from() - 1, "on");
    boolean alone = m.to() >= m.words().size() || m.words().says(m.to(), BEHIND_DAY);
    return day && alone
        ? Counted.fromMention(
            new Move.Truncate(Grain.MONTH), new Move.Nth(m.get(ORDINAL), Grain.DAY))
        : null;
  }

  private static Meaning thatMonth(Match m) {
    return Counted.fromMention(
        new Move.Truncate(Grain.YEAR),
        new Move.Complete(new Template.Month(m.get(MONTH)), Direction.SAME));
  }

  private static Meaning season(Match m) {
    int years = m.says("following", "next") ? 1 : m.says("previous") ? -1 : 0;
    Move season =
        new Move.Complete(new Template.Season(m.get(SEASON)), years == 0 ? Direction.SAME : null);
    return years == 0
        ? Counted.fromMention(new Move.Truncate(Grain.YEAR), season)
        : Counted.fromMention(season.towards(years > 0 ? Direction.FUTURE : Direction.PAST));
  }

  private static @Nullable Meaning vague(Match m) {
    String unit = m.words().text().word(m.from());
    return unit.endsWith("s") || unit.endsWith("ia")
        ? new Constant(TimeExpression.Type.DATE, m.says("later") ? "FUTURE_REF" : "PAST_REF")
        : null;
  }
}
