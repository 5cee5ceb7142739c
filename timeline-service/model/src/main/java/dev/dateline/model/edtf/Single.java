package dev.dateline.model.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/** One date, as opposed to an interval or a set: what those are made of. */
public sealed interface Single extends Edtf permits CalendarDate, DateTime, Season, LongYear {

  /** A day between the years -9999 and 9999. */
  static Single day(LocalDate day) {
    return CalendarDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** A month between the years -9999 and 9999. */
  static Single month(YearMonth month) {
    return CalendarDate.of(month.getYear(), month.getMonthValue());
  }

  /** An astronomical year, from {@code -CivilDay.MAX_YEAR} to {@code CivilDay.MAX_YEAR}. */
  static Single year(long year) {
    return Math.abs(year) > 9999 ? new LongYear(year, Qualifier.NONE) : CalendarDate.of((int) year);
  }

  @Override
  Single qualified(Qualifier doubt);
}
