package dev.dateline.time.resolve;

import dev.dateline.time.calendar.Grain;
import dev.dateline.time.grammar.Meaning.Lasting;

/** TIMEX3 durations. */
final class Durations {
  private Durations() {}

  static String timex(Lasting lasting) {
    double amount = lasting.amount();
    Grain unit = lasting.unit();
    if (Double.isNaN(amount)) {
      return "P" + unit.duration("X");
    }
    if (unit == Grain.DECADE) {
      return "P" + Grain.YEAR.duration(whole(amount * 10));
    }
    if (unit == Grain.CENTURY) {
      return "P" + Grain.YEAR.duration(whole(amount * 100));
    }
    if (unit == Grain.MILLENNIUM) {
      return "P" + Grain.YEAR.duration(whole(amount * 1000));
    }
    if (unit == Grain.QUARTER) {
      return "P" + Grain.MONTH.duration(whole(amount * 3));
    }
    if (unit == Grain.WEEKEND) {
      return "P" + Grain.DAY.duration(whole(amount * 2));
    }
    boolean halved = amount != Math.rint(amount) && amount * 2 == Math.rint(amount * 2);
    return "P" + (halved ? halves(amount, unit) : unit.duration(whole(amount)));
  }

  /** P2Y6M, PT1M30S. */
  private static String halves(double amount, Grain unit) {
    long whole = (long) amount;
    String rest =
        switch (unit) {
          case YEAR -> "6M";
          case HOUR -> "30M";
          case MINUTE -> "30S";
          case DAY -> "T12H";
          default -> "";
        };
    if (rest.isEmpty()) {
      return unit.duration(Double.toString(amount));
    }
    if (whole == 0) {
      return unit.isClock() ? "T" + rest : rest;
    }
    return unit.duration(Long.toString(whole)) + rest;
  }

  private static String whole(double amount) {
    return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
  }
}
