package dev.dateline.time.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One calendar unit: a day, a week, a month, ..., a millennium; years are astronomical (0 is 1 BC).
 *
 * @param grain which unit, {@link Grain#DAY} or coarser
 * @param ordinal counts the units: days and weeks since 1970-01-01 (a month by the moon has the
 *     ordinal of its first day), months, quarters and seasons since year 0 (spring is a year's
 *     first season, winter begins in December), decades and centuries and millennia from year 0 on,
 *     backwards from -1 (the 400s BC, the 1st century BC) before
 */
public record When(Grain grain, long ordinal) {
  private static final int THURSDAY_TO_MONDAY = 3;

  /** No month by the moon is longer. */
  static final int DAYS_OF_MOON = 30;

  private static final long FARTHEST_YEAR = 9_000;

  /** A day, or null when there is none such (30 February). */
  public static @Nullable When day(int year, int month, int day) {
    try {
      return day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day. */
  public static When day(LocalDate day) {
    return new When(Grain.DAY, day.toEpochDay());
  }

  /** A month by the moon. */
  public static When moon(LocalDate first) {
    return new When(Grain.MOON, first.toEpochDay());
  }

  /** A month of a year, 1 to 12. */
  public static When month(int year, int month) {
    return new When(Grain.MONTH, year * 12L + month - 1);
  }

  /** A season, EDTF's 21 (spring) to 24 (winter). */
  public static When season(int year, int code) {
    return new When(Grain.SEASON, year * 4L + code - 21);
  }

  /** A quarter of a year, 1 to 4. */
  public static When quarter(int year, int quarter) {
    return new When(Grain.QUARTER, year * 4L + quarter - 1);
  }

  /** A half of a year, 1 or 2. */
  public static When half(int year, int half) {
    return new When(Grain.HALF, year * 2L + half - 1);
  }

  /** A year. */
  public static When year(long year) {
    return new When(Grain.YEAR, year);
  }

  /** The decade that begins with a year, or ends with it before Christ ("470s BC" is 470, -1). */
  public static When decade(int firstYear, int era) {
    return new When(Grain.DECADE, era < 0 ? -(firstYear / 10) - 1L : firstYear / 10);
  }

  /** The n-th century, from 1. */
  public static When century(int number, int era) {
    return new When(Grain.CENTURY, era < 0 ? -number : number - 1L);
  }

  /** The n-th millennium, from 1. */
  public static When millennium(int number, int era) {
    return new When(Grain.MILLENNIUM, era < 0 ? -number : number - 1L);
  }

  /** The first day. */
  public LocalDate first() {
    return switch (grain) {
      case WEEK -> monday(ordinal);
      case WEEKEND -> monday(ordinal).plusDays(5);
      case MONTH -> monthStart(ordinal);
      case QUARTER -> monthStart(ordinal * 3);
      case HALF -> monthStart(ordinal * 6);
      case SEASON -> monthStart(ordinal * 3 + 2);
      case YEAR -> yearStart(ordinal);
      case DECADE -> yearStart(ordinal < 0 ? (ordinal + 1) * 10 - 8 : ordinal * 10);
      case CENTURY -> yearStart(ordinal < 0 ? ordinal * 100 + 1 : ordinal * 100);
      case MILLENNIUM -> yearStart(ordinal < 0 ? ordinal * 1000 + 1 : ordinal * 1000);
      default -> LocalDate.ofEpochDay(ordinal);
    };
  }

  /** The last day, inclusive. */
  public LocalDate last() {
    return switch (grain) {
      case WEEK -> first().plusDays(6);
      case WEEKEND -> first().plusDays(1);
      case MOON -> first().plusDays(DAYS_OF_MOON - 1L);
      case MONTH -> first().plusMonths(1).minusDays(1);
      case QUARTER, SEASON -> first().plusMonths(3).minusDays(1);
      case HALF -> first().plusMonths(6).minusDays(1);
      case YEAR -> first().plusYears(1).minusDays(1);
      case DECADE -> first().plusYears(10).minusDays(1);
      case CENTURY -> first().plusYears(100).minusDays(1);
      case MILLENNIUM -> first().plusYears(1000).minusDays(1);
      default -> first();
    };
  }

  /** The year that holds the first day. */
  public int year() {
    return grain == Grain.SEASON ? Math.toIntExact(Math.floorDiv(ordinal, 4)) : first().getYear();
  }

  /** The unit that holds the first day; itself when the grain asked for is finer. */
  public When at(Grain coarser) {
    return coarser.compareTo(grain) <= 0 ? this : of(coarser, first());
  }

  /** The unit that holds a day. */
  public static When of(Grain grain, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue() - 1;
    return switch (grain) {
      case WEEK, WEEKEND ->
          new When(grain, Math.floorDiv(day.toEpochDay() + THURSDAY_TO_MONDAY, 7));
      case MONTH -> new When(grain, year * 12L + month);
      case QUARTER -> new When(grain, year * 4L + month / 3);
      case HALF -> new When(grain, year * 2L + month / 6);
      case SEASON -> new When(grain, Math.floorDiv(year * 12L + month - 2, 3));
      case YEAR -> year(year);
      case DECADE -> decade(year > 0 ? year : 1 - year, year > 0 ? 1 : -1);
      case CENTURY -> century(year > 0 ? year / 100 + 1 : -year / 100 + 1, year > 0 ? 1 : -1);
      case MILLENNIUM ->
          millennium(year > 0 ? year / 1000 + 1 : -year / 1000 + 1, year > 0 ? 1 : -1);
      default -> day(day);
    };
  }

  /**
   * Moves by units at the grain the value has; a day is clipped to the end of a shorter month.
   *
   * @return null when the unit is finer than the value, or the year is beyond reach
   */
  public @Nullable When plus(long amount, Grain unit) {
    if (unit == grain) {
      return checked(new When(grain, ordinal + amount));
    }
    long months = months(unit);
    long own = months(grain);
    if (months > 0 && own > 0) {
      return months % own == 0 && amount < FARTHEST_YEAR && amount > -FARTHEST_YEAR
          ? checked(new When(grain, ordinal + amount * (months / own)))
          : null;
    }
    if (grain != Grain.DAY && grain != Grain.WEEK && grain != Grain.WEEKEND) {
      return null;
    }
    if (amount > FARTHEST_YEAR || amount < -FARTHEST_YEAR) {
      return null;
    }
    LocalDate start = first();
    LocalDate moved =
        months > 0 ? start.plusMonths(amount * months) : start.plusDays(amount * days(unit));
    return checked(of(grain, moved));
  }

  private static @Nullable When checked(When when) {
    long year =
        switch (when.grain) {
          case MONTH -> when.ordinal / 12;
          case QUARTER, SEASON -> when.ordinal / 4;
          case HALF -> when.ordinal / 2;
          case YEAR -> when.ordinal;
          case DECADE -> when.ordinal * 10;
          case CENTURY -> when.ordinal * 100;
          case MILLENNIUM -> when.ordinal * 1000;
          case WEEK, WEEKEND -> when.ordinal / 52;
          default -> when.ordinal / 365;
        };
    return Math.abs(year) < FARTHEST_YEAR ? when : null;
  }

  private static long months(Grain grain) {
    return switch (grain) {
      case MONTH -> 1;
      case QUARTER, SEASON -> 3;
      case HALF -> 6;
      case YEAR -> 12;
      case DECADE -> 120;
      case CENTURY -> 1200;
      case MILLENNIUM -> 12_000;
      default -> 0;
    };
  }

  private static long days(Grain grain) {
    return grain == Grain.DAY ? 1 : 7;
  }

  private static LocalDate monday(long week) {
    return LocalDate.ofEpochDay(week * 7 - THURSDAY_TO_MONDAY);
  }

  private static LocalDate monthStart(long month) {
    return LocalDate.of(Math.toIntExact(Math.floorDiv(month, 12)), Math.floorMod(month, 12) + 1, 1);
  }

  private static LocalDate yearStart(long year) {
    return LocalDate.of(Math.toIntExact(year), 1, 1);
  }
}
