package dev.dateline.model.solver;

import dev.dateline.model.derivation.CalendarUnits;
import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.DayBounds;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Bounds moved through the calendar; a bound that leaves the years of four digits is dropped. */
final class Moved {
  /** Far enough from 9999 for the decade or century that holds the day. */
  private static final int LAST_YEAR = 9_899;

  private static final long FIRST_DAY = LocalDate.of(-LAST_YEAR, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();

  private Moved() {}

  /** Widened to whole units. */
  static DayBounds byUnits(DayBounds bounds, int amount, Unit unit) {
    Period period = CalendarUnits.period(amount, unit);
    return moved(
        bounds,
        period,
        day -> CalendarUnits.start(day.plus(period), unit),
        day -> CalendarUnits.end(day.plus(period), unit));
  }

  /** Exact, but for 29 February, which a common year keeps on the day before or after. */
  static DayBounds byYears(DayBounds bounds, int years) {
    Period period = Period.ofYears(years);
    return moved(
        bounds,
        period,
        day -> earliestAnniversary(day, years),
        day -> latestAnniversary(day, years));
  }

  private static LocalDate earliestAnniversary(LocalDate day, int years) {
    LocalDate moved = day.plusYears(years);
    boolean isFirstOfMarch = day.getMonth() == Month.MARCH && day.getDayOfMonth() == 1;
    return isFirstOfMarch && moved.isLeapYear() && !day.isLeapYear() ? moved.minusDays(1) : moved;
  }

  private static LocalDate latestAnniversary(LocalDate day, int years) {
    LocalDate moved = day.plusYears(years);
    boolean isLastOfFebruary =
        day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == day.lengthOfMonth();
    return isLastOfFebruary && moved.isLeapYear() != day.isLeapYear() ? moved.plusDays(1) : moved;
  }

  private static DayBounds moved(
      DayBounds bounds,
      Period period,
      UnaryOperator<LocalDate> moveFirst,
      UnaryOperator<LocalDate> moveLast) {
    Long first = bounds.earliest();
    Long end = bounds.latestExclusive();
    LocalDate movedFirst = first == null ? null : reachable(first, period, moveFirst);
    LocalDate movedLast = end == null ? null : reachable(end - 1, period, moveLast);
    return new DayBounds(
        movedFirst == null ? null : (Long) movedFirst.toEpochDay(),
        movedLast == null ? null : (Long) (movedLast.toEpochDay() + 1));
  }

  private static @Nullable LocalDate reachable(
      long day, Period period, UnaryOperator<LocalDate> move) {
    if (day < FIRST_DAY || day > LAST_DAY) {
      return null;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return Math.abs(date.plus(period).getYear()) > LAST_YEAR ? null : move.apply(date);
  }
}
