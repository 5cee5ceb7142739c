package dev.dateline.time.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How a calendar unit is written in EDTF and in TIMEX3. */
public final class Notation {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private Notation() {}

  /** EDTF; a unit that has no form of its own (a week) as the set of its days. */
  public static String edtf(When when) {
    return switch (when.grain()) {
      case MONTH -> month(when.first());
      case QUARTER -> year(when.year()) + "-" + (33 + Math.floorMod(when.ordinal(), 4));
      case HALF -> year(when.year()) + "-" + (40 + Math.floorMod(when.ordinal(), 2));
      case SEASON -> year(when.year()) + "-" + (21 + Math.floorMod(when.ordinal(), 4));
      case YEAR -> year(when.year());
      case DECADE -> when.ordinal() < 0 ? years(when) : year(when.year()).substring(0, 3) + "X";
      case CENTURY -> when.ordinal() < 0 ? years(when) : year(when.year()).substring(0, 2) + "XX";
      case MILLENNIUM -> when.ordinal() < 0 ? years(when) : when.ordinal() + "XXX";
      case WEEK, WEEKEND, MOON -> "[" + day(when.first()) + ".." + day(when.last()) + "]";
      default -> day(when.first());
    };
  }

  /** TIMEX3 (TimeML 1.2.1), which has no months by the moon: those as ISO 8601 intervals. */
  public static String timex(When when) {
    LocalDate first = when.first();
    String year = timexYear(when.year());
    return switch (when.grain()) {
      case MONTH -> year + "-" + two(first.getMonthValue());
      case QUARTER -> year + "-Q" + (Math.floorMod(when.ordinal(), 4) + 1);
      case HALF -> year + "-H" + (Math.floorMod(when.ordinal(), 2) + 1);
      case SEASON -> year + "-" + SEASONS[Math.floorMod(when.ordinal(), 4)];
      case YEAR -> year;
      case DECADE ->
          when.ordinal() < 0 ? "BC" + pad(-when.ordinal() - 1, 3) : pad(when.ordinal(), 3);
      case CENTURY ->
          when.ordinal() < 0 ? "BC" + pad(-when.ordinal() - 1, 2) : pad(when.ordinal(), 2);
      case MILLENNIUM ->
          when.ordinal() < 0 ? "BC" + (-when.ordinal() - 1) : Long.toString(when.ordinal());
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MOON -> timex(When.day(first)) + "/" + timex(When.day(when.last()));
      default -> year + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
    };
  }

  private static String week(LocalDate day) {
    return timexYear(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String timexYear(int year) {
    return year > 0 ? pad(year, 4) : "BC" + pad(1L - year, 4);
  }

  private static String years(When when) {
    return "[" + year(when.first().getYear()) + ".." + year(when.last().getYear()) + "]";
  }

  private static String year(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    return year < 0 ? "-" + pad(-(long) year, 4) : pad(year, 4);
  }

  private static String month(LocalDate day) {
    return year(day.getYear()) + "-" + two(day.getMonthValue());
  }

  private static String day(LocalDate day) {
    return month(day) + "-" + two(day.getDayOfMonth());
  }

  /** Two digits. */
  public static String two(int number) {
    return pad(number, 2);
  }

  private static String pad(long number, int width) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    while (digits.length() < width) {
      digits.insert(0, '0');
    }
    return digits.toString();
  }
}
