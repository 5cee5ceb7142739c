package dev.dateline.time.refine;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other days of the month that a date names, and the year that stands behind the last of them. */
final class SameMonth {
  private SameMonth() {}

  /** The 2018 of "May 5-7, 2018". */
  static @Nullable When yearBehind(Words words, Reading day, Reading next) {
    boolean close =
        next.from() == day.to() || (next.from() == day.to() + 1 && words.says(day.to(), ","));
    return close
            && next.meaning() instanceof Stated stated
            && stated.when().grain() == Grain.YEAR
            && words.is(next.from(), Terminal.YEAR)
        ? stated.when()
        : null;
  }

  static Meaning in(When year, Meaning day) {
    When found =
        day instanceof Counted counted && counted.last() instanceof Move.Complete complete
            ? complete.template().in(year.year())
            : null;
    return found == null ? day : new Stated(found);
  }

  static @Nullable Meaning withDay(Meaning meaning, int day) {
    if (meaning instanceof Stated stated && stated.when().grain() == Grain.DAY) {
      LocalDate date = stated.when().first();
      When other = When.day(date.getYear(), date.getMonthValue(), day);
      return other == null ? null : new Stated(other);
    }
    if (day < 1
        || day > 31
        || !(meaning instanceof Counted counted)
        || !(counted.last() instanceof Move.Complete complete)
        || !(complete.template() instanceof Template.MonthDay monthDay)) {
      return null;
    }
    List<Move> moves = new ArrayList<>(counted.moves());
    moves.set(
        moves.size() - 1,
        new Move.Complete(new Template.MonthDay(monthDay.month(), day), complete.direction()));
    return new Counted(counted.origin(), moves);
  }

  /** The same day of the same year as the date before it: the 7 of "May 5-7". */
  static Meaning ofYearBefore(Meaning day) {
    return day instanceof Counted counted && counted.last() instanceof Move.Complete complete
        ? Counted.fromMention(
            new Move.Truncate(Grain.YEAR), new Move.Complete(complete.template(), Direction.SAME))
        : day;
  }

  /** Whether a month and a day are named. */
  static boolean isDayOfMonth(Counted counted) {
    return counted.last() instanceof Move.Complete complete
        && complete.template() instanceof Template.MonthDay;
  }
}
