package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.AMOUNT;
import static dev.dateline.time.grammar.Terminal.DAY;
import static dev.dateline.time.grammar.Terminal.MONTH;
import static dev.dateline.time.grammar.Terminal.NUMBER;
import static dev.dateline.time.grammar.Terminal.SEASON;
import static dev.dateline.time.grammar.Terminal.UNIT;
import static dev.dateline.time.grammar.Terminal.WEEKDAY;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Constant;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Rule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates counted from the day on which the words were written. */
final class Deictics {
  private static final String[] PAPERS = {
    "paper", "newspaper", "magazine", "tabloid", "programme", "program", "show", "broadsheet"
  };

  private Deictics() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "deictic.today",
            "today",
            m -> isPaper(m) ? null : days(0),
            "he arrived [today] = 2019-02-25",
            "he wrote for [Today] magazine = nothing",
            "[Today] was a tabloid paper = nothing",
            "[Today] was a hard day = 2019-02-25"),
        rule(
            "deictic.yesterday", "yesterday", m -> days(-1), "he arrived [yesterday] = 2019-02-24"),
        rule("deictic.tomorrow", "tomorrow", m -> days(1), "he arrives [tomorrow] = 2019-02-26"),
        rule(
            "deictic.day-before-yesterday",
            "the day before yesterday",
            m -> days(-2),
            "he left [the day before yesterday] = 2019-02-23"),
        rule(
            "deictic.day-after-tomorrow",
            "the day after tomorrow",
            m -> days(2),
            "he leaves [the day after tomorrow] = 2019-02-27"),
        rule(
            "deictic.unit",
            "( last | next | this | the next | the last | this past | this coming | the current | this current | the full ) <unit>",
            Deictics::unit,
            "it opened [last year] = 2018",
            "it opens [next month] = 2019-03",
            "they meet [this week] = 2019-W09"),
        rule(
            "deictic.fiscal-year",
            "( the | its | their | this )? ( current | latest | last | next | past | this | coming ) fiscal year",
            Deictics::fiscalYear,
            "it rose in [the latest fiscal year] = 2018",
            "it will rise in [the next fiscal year] = 2020"),
        rule(
            "deictic.weekday",
            "( last | next | this | this past | this coming | this last ) <weekday>",
            Deictics::weekday,
            "it opened [last Monday] = 2019-02-18",
            "it opens [this coming Friday] = 2019-03-01"),
        rule(
            "deictic.before-last",
            "the? ( <weekday> | <unit> ) before last",
            Deictics::beforeLast,
            "it sank [the Thursday before last] = 2019-02-14",
            "it opened [the year before last] = 2017"),
        rule(
            "deictic.month",
            "( last | next | this | this past | this coming ) <month> ( <day> )?",
            Deictics::month,
            "it opened [last June] = 2018-06",
            "it opens [next March] = 2019-03"),
        rule(
            "deictic.season",
            "( last | next | this | this past | this coming | the past ) <season>",
            Deictics::season,
            "it opened [last fall] = 2018-FA"),
        rule(
            "deictic.holiday",
            "( last | next | this ) " + Holidays.ANY,
            Deictics::holiday,
            "since [last Christmas] = 2018-12-25"),
        rule(
            "deictic.month-of-year",
            "( <month> ( <day> )? | the? <season> ) of? ,? ( last | this | next ) year",
            Deictics::inNearYear,
            "it opened in [May last year] = 2018-05",
            "until [June of this year] = 2019-06"),
        rule(
            "deictic.weekday-of-week",
            "<weekday> of? ( last | this | next ) week",
            m ->
                Counted.fromPublication(
                    new Move.Truncate(Grain.WEEK),
                    new Move.Shift(way(m), Grain.WEEK),
                    new Move.Weekday(DayOfWeek.of(m.get(WEEKDAY)), Direction.SAME)),
            "it opened on [Friday of last week] = 2019-02-22"),
        rule(
            "deictic.ago",
            "<amount> ( full | long | short | and a half )? <unit> ( or so | and a half )? ( ago | back )",
            m -> ago(m, -1),
            "it opened [two weeks ago] = 2019-W07",
            "it opened [five years ago] = 2014",
            "it opened [half a century ago] = 1969",
            "it opened [a year and a half ago] = 2017-08",
            "it opened [two and a half centuries ago] = 1769",
            "it opened [several years ago] = PAST_REF"),
        rule(
            "deictic.fortnight-ago",
            "( a | <number> ) ( fortnight | fortnights ) ago",
            m ->
                Counted.fromPublication(
                    Counts.shift(m.has(NUMBER) ? -2 * m.get(NUMBER) : -2, Grain.WEEK)),
            "it opened [a fortnight ago] = 2019-W07"),
        rule(
            "deictic.in-time",
            "<amount> <unit> ( ' | ’ | 's | ’s ) time",
            m -> ago(m, 1),
            "it opens in [six months' time] = 2019-08",
            "it opens in [a week's time] = 2019-W10"),
        rule(
            "deictic.weekend",
            "the weekend",
            m ->
                Counted.fromContext(
                    new Move.Weekday(DayOfWeek.SATURDAY, null), new Move.Truncate(Grain.WEEKEND)),
            "they met over [the weekend] = 2019-W08-WE"),
        rule(
            "deictic.from-now",
            "<amount> <unit> ( from now | hence | from today )",
            m -> ago(m, 1),
            "it opens [ten days from now] = 2019-03-07"),
        rule(
            "deictic.ago-this-unit",
            "<amount> <unit> ago ( this ( week | month | year | <month> ) | today )",
            Deictics::agoThisUnit,
            "[Five years ago this month] the commission reported = 2014-02",
            "[Ten years ago today] it opened = 2009-02-25"),
        rule(
            "deictic.same-last-year",
            "( the same | that same | this | that ) ( day | month ) ( of | in )? last year",
            m ->
                Counted.fromPublication(
                    new Move.Truncate(m.says("day") ? Grain.DAY : Grain.MONTH),
                    new Move.Shift(-1, Grain.YEAR)),
            "it opened in [the same month last year] = 2018-02"),
        rule(
            "deictic.this-time-last",
            "( this time | this day ) ( last | next ) <unit>",
            m -> Counted.fromPublication(new Move.Shift(way(m), unitOf(m))),
            "[this time last year] it was closed = 2018-02-25"),
        rule(
            "deictic.year-end",
            "( the? year -? end | yearend | year 's end )",
            m -> Counted.fromPublication(new Move.Truncate(Grain.YEAR)),
            "by [year-end] = 2019"));
  }

  /** "the <em>Today</em> programme", "<em>Today</em> was a paper"; not "Today was a hard day". */
  private static boolean isPaper(Match m) {
    if (!m.words().isCapitalised(m.from())) {
      return false;
    }
    boolean called = m.words().says(m.to() + 1, "a", "an");
    boolean is = m.words().says(m.to(), "was", "is") && called;
    return m.words().says(m.to(), PAPERS)
        || (is && (m.words().says(m.to() + 2, PAPERS) || m.words().says(m.to() + 3, PAPERS)));
  }

  private static Counted days(int amount) {
    return amount == 0
        ? Counted.fromPublication(new Move.Truncate(Grain.DAY))
        : Counted.fromPublication(new Move.Shift(amount, Grain.DAY));
  }

  private static Grain unitOf(Match m) {
    return Grain.at(m.get(UNIT));
  }

  private static int way(Match m) {
    return m.says("last", "past") ? -1 : m.says("next", "coming") ? 1 : 0;
  }

  private static @Nullable Meaning unit(Match m) {
    Grain unit = unitOf(m);
    boolean plural = m.words().text().word(m.to() - 1).endsWith("s");
    boolean name = m.words().isCapitalised(m.to() - 1) && m.words().isCapitalised(m.to() - 2);
    if (name || unit.isClock() || plural || (unit == Grain.DAY && !m.says("next"))) {
      return null;
    }
    if (m.says("the") && m.says("last", "next")) {
      boolean stretch = m.words().says(m.from() - 1, "for", "throughout");
      if (stretch || (m.says("last") && m.words().says(m.to(), "of"))) {
        return stretch ? new Meaning.Lasting(1, unit) : null;
      }
    }
    if (unit == Grain.DAY || (m.says("the") && m.says("next"))) {
      return Counted.fromMention(new Move.Truncate(unit), new Move.Shift(1, unit));
    }
    return way(m) == 0
        ? Counted.fromPublication(new Move.Truncate(unit))
        : Counted.fromPublication(new Move.Truncate(unit), new Move.Shift(way(m), unit));
  }

  private static Meaning fiscalYear(Match m) {
    int years = m.says("latest") ? -1 : way(m);
    return Counted.fromPublication(
        new Move.Truncate(Grain.YEAR), new Move.Shift(years, Grain.YEAR));
  }

  private static Meaning weekday(Match m) {
    DayOfWeek day = DayOfWeek.of(m.get(WEEKDAY));
    int way = way(m);
    return way == 0
        ? Counted.fromPublication(new Move.Weekday(day, Direction.SAME))
        : Counted.fromPublication(
            new Move.Shift(way, Grain.DAY), new Move.Weekday(day, direction(way)));
  }

  private static @Nullable Meaning beforeLast(Match m) {
    if (m.has(WEEKDAY)) {
      return Weekdays.back(m, 1);
    }
    return unitOf(m).isClock() || unitOf(m) == Grain.DAY
        ? null
        : Counted.fromPublication(new Move.Truncate(unitOf(m)), new Move.Shift(-2, unitOf(m)));
  }

  private static Direction direction(int way) {
    return way < 0 ? Direction.PAST : way > 0 ? Direction.FUTURE : Direction.SAME;
  }

  /** "last June" is the one before this month, "this June" that of this year. */
  private static Meaning month(Match m) {
    Template template =
        m.has(DAY)
            ? new Template.MonthDay(m.get(MONTH), m.get(DAY))
            : new Template.Month(m.get(MONTH));
    return near(m, template, m.has(DAY) ? Grain.DAY : Grain.MONTH);
  }

  private static Meaning season(Match m) {
    return near(m, new Template.Season(m.get(SEASON)), Grain.SEASON);
  }

  private static Meaning holiday(Match m) {
    Meaning day = near(m, Holidays.in(m).moves(direction(way(m))), Grain.DAY);
    return Holidays.in(m).isApproximate() ? new Meaning.About(day) : day;
  }

  private static Meaning near(Match m, Template template, Grain unit) {
    return near(m, List.of(new Move.Complete(template, direction(way(m)))), unit);
  }

  private static Meaning near(Match m, List<Move> towards, Grain unit) {
    int way = way(m);
    List<Move> moves = new ArrayList<>();
    if (way != 0) {
      moves.add(new Move.Truncate(unit));
      moves.add(new Move.Shift(way, unit));
    }
    moves.addAll(towards);
    return new Counted(Meaning.Origin.PUBLICATION, moves);
  }

  private static Meaning inNearYear(Match m) {
    Template template =
        m.has(SEASON)
            ? new Template.Season(m.get(SEASON))
            : m.has(DAY)
                ? new Template.MonthDay(m.get(MONTH), m.get(DAY))
                : new Template.Month(m.get(MONTH));
    return Counted.fromPublication(
        new Move.Truncate(Grain.YEAR),
        new Move.Shift(way(m), Grain.YEAR),
        new Move.Complete(template, Direction.SAME));
  }

  private static @Nullable Meaning ago(Match m, int sign) {
    Grain unit = unitOf(m);
    double amount = Counts.amount(m);
    String vague = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    if (Double.isNaN(amount)) {
      return new Constant(TimeExpression.Type.DATE, vague);
    }
    if (unit.isClock()) {
      return new Constant(TimeExpression.Type.TIME, vague);
    }
    boolean period = unit == Grain.YEAR && amount == 1 && sign < 0 && m.words().says(m.from(), "a");
    if (period) {
      return new Counted(Meaning.Origin.PERIOD, List.of(new Move.Shift(-1, Grain.YEAR)));
    }
    Move[] moves = Counts.shift(amount * sign, unit);
    return moves == null
        ? new Constant(TimeExpression.Type.DATE, vague)
        : Counted.fromPublication(moves);
  }

  private static @Nullable Meaning agoThisUnit(Match m) {
    double amount = m.number(AMOUNT);
    if (Double.isNaN(amount) || amount != Math.rint(amount)) {
      return null;
    }
    Move.Shift shift = new Move.Shift(-(int) amount, unitOf(m));
    if (m.has(MONTH)) {
      return Counted.fromPublication(
          new Move.Complete(new Template.Month(m.get(MONTH)), Direction.SAME), shift);
    }
    Grain grain =
        m.says("today")
            ? Grain.DAY
            : m.words().says(m.to() - 1, "week")
                ? Grain.WEEK
                : m.words().says(m.to() - 1, "month") ? Grain.MONTH : Grain.YEAR;
    return Counted.fromPublication(new Move.Truncate(grain), shift);
  }
}
