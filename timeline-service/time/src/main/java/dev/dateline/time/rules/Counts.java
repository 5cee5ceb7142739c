package dev.dateline.time.rules;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;

/** Counting units from a date. */
final class Counts {
  private static final int YEARS_OF_A_MILLENNIUM = 1000;

  private Counts() {}

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
}
