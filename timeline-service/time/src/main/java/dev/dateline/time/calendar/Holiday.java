package dev.dateline.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** Days with a name; the order is that of the word list. */
public enum Holiday {
  NEW_YEARS_DAY(year -> LocalDate.of(year, 1, 1)),
  VALENTINES_DAY(year -> LocalDate.of(year, 2, 14)),
  EASTER(Holiday::easter),
  GOOD_FRIDAY(year -> easter(year).minusDays(2)),
  MAY_DAY(year -> LocalDate.of(year, 5, 1)),
  MEMORIAL_DAY(
      year -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
  INDEPENDENCE_DAY(year -> LocalDate.of(year, 7, 4)),
  LABOR_DAY(year -> weekday(year, 9, 1, DayOfWeek.MONDAY)),
  HALLOWEEN(year -> LocalDate.of(year, 10, 31)),
  VETERANS_DAY(year -> LocalDate.of(year, 11, 11)),
  THANKSGIVING(year -> weekday(year, 11, 4, DayOfWeek.THURSDAY)),
  CHRISTMAS_EVE(year -> LocalDate.of(year, 12, 24)),
  CHRISTMAS(year -> LocalDate.of(year, 12, 25)),
  BOXING_DAY(year -> LocalDate.of(year, 12, 26)),
  NEW_YEARS_EVE(year -> LocalDate.of(year, 12, 31));

  private final IntFunction<LocalDate> rule;

  Holiday(IntFunction<LocalDate> rule) {
    this.rule = rule;
  }

  /** The day in a year, Gregorian. */
  public LocalDate in(int year) {
    return rule.apply(year);
  }

  /** The holiday at a position, as the word list writes it. */
  public static Holiday at(int position) {
    return values()[position];
  }

  private static LocalDate weekday(int year, int month, int n, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
  private static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int g = (8 * b + 13) / 25;
    int h = Math.floorMod(19 * a + b - b / 4 - g + 15, 30);
    int m = (a + 11 * h) / 319;
    int r = Math.floorMod(2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32, 7);
    int month = (h - m + r + 90) / 25;
    int day = (h - m + r + month + 19) % 32;
    return LocalDate.of(year, month, day);
  }
}
