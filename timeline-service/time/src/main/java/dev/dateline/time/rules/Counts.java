package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Terminal.AMOUNT;
import static dev.dateline.time.grammar.Terminal.ORDINAL;
import static dev.dateline.time.grammar.Terminal.WEEKDAY;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.grammar.Match;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counting units from a date. */
final class Counts {
  private static final int YEARS_OF_A_MILLENNIUM = 1000;

  private Counts() {}

  /** How many units: "two", "half a", "a … and a half"; NaN when the words do not say. */
  static double amount(Match m) {
    return m.number(AMOUNT) + (m.says("and") && m.says("half") ? 0.5 : 0);
  }

  /**
   * As {@link #shift(int, Grain)}; parts of years are counted in months, of decades in years, of
   * centuries in decades.
   *
   * @return null for parts of other units, and for an amount that is not said (NaN)
   */
  static Move @Nullable [] shift(double amount, Grain unit) {
    if (amount == Math.rint(amount)) {
      return shift((int) amount, unit);
    }
    return switch (unit) {
      case YEAR -> whole(amount * 12, Grain.MONTH);
      case DECADE -> whole(amount * 10, Grain.YEAR);
      case CENTURY -> whole(amount * 10, Grain.DECADE);
      default -> null;
    };
  }

  private static Move @Nullable [] whole(double amount, Grain unit) {
    return amount == Math.rint(amount) ? shift((int) amount, unit) : null;
  }

  /**
   * The unit that lies so many units away: years count in years, weeks in weeks; decades and
   * centuries ago are as precise as a year.
   */
  static Move[] shift(int amount, Grain unit) {
    if (unit == Grain.DAY) {
      return new Move[] {new Move.Shift(amount, Grain.DAY)};
    }
    if (unit == Grain.MILLENNIUM) {
      return shift(amount * YEARS_OF_A_MILLENNIUM, Grain.YEAR);
    }
    boolean era = unit == Grain.DECADE || unit == Grain.CENTURY;
    Grain grain = era ? Grain.YEAR : unit;
    return new Move[] {new Move.Truncate(grain), new Move.Shift(amount, unit)};
  }

  /**
   * From a month to its n-th such weekday, or its last: from the first on, or back from its end.
   *
   * @return null for a fifth, which most months lack
   */
  static @Nullable List<Move> nthWeekday(Match m) {
    DayOfWeek day = DayOfWeek.of(m.get(WEEKDAY));
    if (!m.has(ORDINAL)) {
      return List.of(new Move.Nth(-1, Grain.DAY), new Move.Weekday(day, Direction.PAST));
    }
    return m.get(ORDINAL) > 4
        ? null
        : List.of(
            new Move.Nth(1, Grain.DAY),
            new Move.Weekday(day, Direction.FUTURE),
            new Move.Shift(m.get(ORDINAL) - 1, Grain.WEEK));
  }
}
