package dev.dateline.model.derivation;

import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.CalendarDate;
import dev.dateline.model.edtf.DatePart;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.model.edtf.Season;
import dev.dateline.model.edtf.Single;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;

/** The calendar units as days and as EDTF; a week has no EDTF of its own and counts in days. */
public final class CalendarUnits {

  private CalendarUnits() {}

  /**
   * The first day of the unit that holds the day.
   *
   * @throws DerivationException beyond the years of four digits
   */
  public static LocalDate start(LocalDate day, Unit unit) {
    if (unit == Unit.WEEK) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
    Long first = holding(day, unit).bounds().earliest();
    return LocalDate.ofEpochDay(Objects.requireNonNull(first));
  }

  /**
   * The last day of the unit that holds the day.
   *
   * @throws DerivationException beyond the years of four digits
   */
  public static LocalDate end(LocalDate day, Unit unit) {
    if (unit == Unit.WEEK) {
      return start(day, unit).plusDays(6);
    }
    Long afterLast = holding(day, unit).bounds().latestExclusive();
    return LocalDate.ofEpochDay(Objects.requireNonNull(afterLast) - 1);
  }

  /** The unit that holds the day, as a date; the day itself for a week. */
  static Single holding(LocalDate day, Unit unit) {
    int year = day.getYear();
    if (Math.abs(year) > 9999) {
      throw new DerivationException("the year " + year + " is out of reach");
    }
    return switch (unit) {
      case DAY, WEEK -> Single.day(day);
      case MONTH -> Single.month(YearMonth.from(day));
      case QUARTER ->
          season(year, Season.Part.FIRST_QUARTER.ordinal() + (day.getMonthValue() - 1) / 3);
      case SEASON ->
          // January and February belong to the winter that began in December.
          day.getMonthValue() < 3
              ? season(year - 1, Season.Part.WINTER.ordinal())
              : season(year, day.getMonthValue() / 3 - 1);
      case YEAR -> Single.year(year);
      case DECADE -> unspecified(year, 1);
      case CENTURY -> unspecified(year, 2);
    };
  }

  private static Season season(int year, int part) {
    return new Season(year, Season.Part.values()[part], Qualifier.NONE);
  }

  private static CalendarDate unspecified(int year, int digits) {
    String known = String.format(Locale.ROOT, "%04d", Math.abs(year)).substring(0, 4 - digits);
    String text = (year < 0 ? "-" : "") + known + "X".repeat(digits);
    return new CalendarDate(new DatePart(text, Qualifier.NONE), null, null);
  }

  /** So many units, as a period that {@code LocalDate} adds. */
  public static Period period(int amount, Unit unit) {
    return switch (unit) {
      case DAY -> Period.ofDays(amount);
      case WEEK -> Period.ofDays(Math.multiplyExact(amount, 7));
      case MONTH -> Period.ofMonths(amount);
      case QUARTER, SEASON -> Period.ofMonths(Math.multiplyExact(amount, 3));
      case YEAR -> Period.ofYears(amount);
      case DECADE -> Period.ofYears(Math.multiplyExact(amount, 10));
      case CENTURY -> Period.ofYears(Math.multiplyExact(amount, 100));
    };
  }

  /** The coarsest unit whose edges a stretch still meets after it was moved by the other unit. */
  static Unit afterShift(Unit grain, Unit by) {
    boolean threeMonths = grain == Unit.SEASON && by == Unit.QUARTER;
    return threeMonths || by.compareTo(grain) >= 0 ? grain : edgesInEvery(by);
  }

  /** The unit that tells both, where neither need begin when the other does. */
  static Unit common(Unit one, Unit other) {
    return one == other ? one : edgesInEvery(one.compareTo(other) < 0 ? one : other);
  }

  private static Unit edgesInEvery(Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> Unit.DAY;
      case MONTH, QUARTER, SEASON -> Unit.MONTH;
      case YEAR, DECADE, CENTURY -> unit;
    };
  }
}
