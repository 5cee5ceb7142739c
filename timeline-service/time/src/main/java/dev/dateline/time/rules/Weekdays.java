package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.AMOUNT;
import static dev.dateline.time.grammar.Terminal.NUMBER;
import static dev.dateline.time.grammar.Terminal.ORDINAL;
import static dev.dateline.time.grammar.Terminal.UNIT;
import static dev.dateline.time.grammar.Terminal.WEEKDAY;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Rule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days counted by weeks, or within a month near the day on which the words were written. */
final class Weekdays {
  private Weekdays() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "deictic.day-of-month",
            "the? <ordinal> of ( last | this | next ) month",
            m -> ofNearMonth(m, List.of(new Move.Nth(m.get(ORDINAL), Grain.DAY))),
            "it opened on [the 15th of last month] = 2019-01-15"),
        rule(
            "deictic.weekday-of-month",
            "the? ( <ordinal> | last | final ) <weekday> ( of | in ) ( last | this | next ) month",
            Weekdays::weekdayOfMonth,
            "it opened on [the first Monday of last month] = 2019-01-07"),
        rule(
            "deictic.no-weekday",
            "the ( last | first ) <weekday> ( before | after | since )",
            m -> new Meaning.Name(),
            "it closed on the last Friday before the war = nothing"),
        rule(
            "deictic.weekdays-ago",
            "<number> <weekday> ago",
            m -> back(m, m.get(NUMBER) - 1),
            "it opened [two Fridays ago] = 2019-02-15"),
        rule(
            "deictic.weekday-weeks-ago",
            "( <amount> <unit> ago on? <weekday> | <weekday> <amount> <unit> ago )",
            m -> isWeeks(m) ? back(m, m.get(AMOUNT)) : null,
            "it opened [a week ago Friday] = 2019-02-15",
            "it opened [Monday a week ago] = 2019-02-11"),
        rule(
            "deictic.weeks-from-weekday",
            "<amount> <unit> from <weekday>",
            m -> isWeeks(m) ? weekdayAhead(m) : null,
            "it opens [a week from Friday] = 2019-03-08"));
  }

  private static Meaning ofNearMonth(Match m, List<Move> within) {
    int last = m.to() - 2;
    int months = m.words().says(last, "last") ? -1 : m.words().says(last, "next") ? 1 : 0;
    List<Move> moves = new ArrayList<>();
    moves.add(new Move.Truncate(Grain.MONTH));
    moves.add(new Move.Shift(months, Grain.MONTH));
    moves.addAll(within);
    return new Counted(Meaning.Origin.PUBLICATION, moves);
  }

  private static @Nullable Meaning weekdayOfMonth(Match m) {
    List<Move> within = Counts.nthWeekday(m);
    return within == null ? null : ofNearMonth(m, within);
  }

  private static boolean isWeeks(Match m) {
    double weeks = m.number(AMOUNT);
    return Grain.at(m.get(UNIT)) == Grain.WEEK && weeks == Math.rint(weeks);
  }

  /** So many weeks before the last such day. */
  static Meaning back(Match m, int weeks) {
    return Counted.fromPublication(
        new Move.Shift(-1, Grain.DAY),
        new Move.Weekday(DayOfWeek.of(m.get(WEEKDAY)), Direction.PAST),
        new Move.Shift(-weeks, Grain.WEEK));
  }

  /** So many weeks after the next such day. */
  private static Meaning weekdayAhead(Match m) {
    return Counted.fromPublication(
        new Move.Shift(1, Grain.DAY),
        new Move.Weekday(DayOfWeek.of(m.get(WEEKDAY)), Direction.FUTURE),
        new Move.Shift(m.get(AMOUNT), Grain.WEEK));
  }
}
