package dev.dateline.time.calendar;

import dev.dateline.model.derivation.YearlyDay;
import java.time.LocalDate;

/** Days with a name; the order is that of the word list. */
public enum Holiday {
  NEW_YEARS_DAY("XXXX-01-01"),
  VALENTINES_DAY("XXXX-02-14"),
  EASTER("XXXX-EASTER"),
  GOOD_FRIDAY("XXXX-GOOD_FRIDAY"),
  MAY_DAY("XXXX-05-01"),
  MEMORIAL_DAY("XXXX-05-25.. MONDAY"),
  INDEPENDENCE_DAY("XXXX-07-04"),
  LABOR_DAY("XXXX-09-01.. MONDAY"),
  HALLOWEEN("XXXX-10-31"),
  VETERANS_DAY("XXXX-11-11"),
  THANKSGIVING("XXXX-11-22.. THURSDAY"),
  CHRISTMAS_EVE("XXXX-12-24"),
  CHRISTMAS("XXXX-12-25"),
  BOXING_DAY("XXXX-12-26"),
  NEW_YEARS_EVE("XXXX-12-31");

  private static final int FIXED = "XXXX-12-25".length();

  private final String template;
  private final YearlyDay day;

  Holiday(String template) {
    this.template = template;
    this.day = YearlyDay.parse(template).orElseThrow();
  }

  /** As a step of a derivation takes it. */
  String template() {
    return template;
  }

  /** Whether it is on the same day of the month every year. */
  boolean isFixed() {
    return template.length() == FIXED;
  }

  /** The day in a year, Gregorian. */
  public LocalDate in(int year) {
    return day.in(year).orElseThrow();
  }

  /** The holiday at a position, as the word list writes it. */
  public static Holiday at(int position) {
    return values()[position];
  }
}
