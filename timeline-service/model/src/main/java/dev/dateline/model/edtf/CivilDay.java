package dev.dateline.model.edtf;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day of the proleptic Gregorian calendar with an astronomical year (0 is 1 BCE), for years that
 * {@code LocalDate} does not reach.
 *
 * @param year from {@code -MAX_YEAR} to {@code MAX_YEAR}
 * @param month 1..12
 * @param day 1..31
 */
public record CivilDay(long year, int month, int day) {

  /** Years beyond this, either way, overflow days counted in 64 bits. */
  public static final long MAX_YEAR = 25_000_000_000_000_000L;

  private static final long DAYS_PER_400_YEARS = 146_097;

  public static CivilDay ofEpochDay(long epochDay) {
    // The calendar repeats every 400 years: move the day into a cycle that LocalDate can hold.
    long cycle = Math.floorDiv(epochDay, DAYS_PER_400_YEARS);
    LocalDate inCycle = LocalDate.ofEpochDay(Math.floorMod(epochDay, DAYS_PER_400_YEARS));
    return new CivilDay(
        inCycle.getYear() + 400 * cycle, inCycle.getMonthValue(), inCycle.getDayOfMonth());
  }

  /** Days since 1970-01-01. */
  public long toEpochDay() {
    long cycle = Math.floorDiv(year, 400L);
    int yearOfCycle = (int) Math.floorMod(year, 400L);
    return LocalDate.of(yearOfCycle, month, day).toEpochDay() + cycle * DAYS_PER_400_YEARS;
  }

  /** ISO 8601 with an astronomical year: {@code -0043-03-15}, {@code +17000-01-01}. */
  @Override
  public String toString() {
    String sign = year < 0 ? "-" : year > 9999 ? "+" : "";
    return String.format(Locale.ROOT, "%s%04d-%02d-%02d", sign, Math.abs(year), month, day);
  }
}
