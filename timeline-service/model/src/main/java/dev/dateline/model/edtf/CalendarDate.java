package dev.dateline.model.edtf;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year, month or day, any digit of which may be unspecified: {@code 1984}, {@code 2018-05},
 * {@code 201X}, {@code XXXX-06-12}, {@code 2004-~06-11}.
 *
 * @param month null for a year
 * @param day null for a year or month
 */
public record CalendarDate(DatePart year, @Nullable DatePart month, @Nullable DatePart day)
    implements Single {
  private static final int MONTHS = 12;

  public CalendarDate {
    if (month == null && day != null) {
      throw new IllegalArgumentException("a day without its month");
    }
    if (firstDay(year, month, day) == null) {
      throw new IllegalArgumentException("no such day");
    }
  }

  /** An astronomical year, -9999..9999. */
  public static CalendarDate of(int year) {
    return new CalendarDate(DatePart.year(year), null, null);
  }

  public static CalendarDate of(int year, int month) {
    return new CalendarDate(DatePart.year(year), DatePart.ofTwoDigits(month), null);
  }

  public static CalendarDate of(int year, int month, int day) {
    return new CalendarDate(
        DatePart.year(year), DatePart.ofTwoDigits(month), DatePart.ofTwoDigits(day));
  }

  /** The year, where every digit of it is known. */
  public @Nullable Integer knownYear() {
    return year.isUnspecified() ? null : (Integer) year.min();
  }

  /** Has an {@code X} in any part. */
  public boolean isUnspecified() {
    return parts().stream().anyMatch(DatePart::isUnspecified);
  }

  /** Every digit is known and nothing is qualified. */
  public boolean isExact() {
    return !isUnspecified() && qualifier() == Qualifier.NONE;
  }

  /** The first day that fits, or null when none does: 2019-02-29, {@code 19X1-02-29}. */
  static @Nullable CivilDay firstDay(
      DatePart year, @Nullable DatePart month, @Nullable DatePart day) {
    for (int y = year.min(); y <= year.max(); y++) {
      if (year.matches(y)) {
        for (int m = low(month); m <= high(month, MONTHS); m++) {
          if (month == null || month.matches(m)) {
            int end = high(day, YearMonth.of(y, m).lengthOfMonth());
            for (int d = low(day); d <= end; d++) {
              if (day == null || day.matches(d)) {
                return new CivilDay(y, m, d);
              }
            }
          }
        }
      }
    }
    return null;
  }

  private static int low(@Nullable DatePart part) {
    return part == null ? 1 : Math.max(1, part.min());
  }

  private static int high(@Nullable DatePart part, int most) {
    return part == null ? most : Math.min(most, part.max());
  }

  private @Nullable CivilDay lastDay() {
    for (int y = year.max(); y >= year.min(); y--) {
      if (year.matches(y)) {
        for (int m = high(month, MONTHS); m >= low(month); m--) {
          if (month == null || month.matches(m)) {
            for (int d = high(day, YearMonth.of(y, m).lengthOfMonth()); d >= low(day); d--) {
              if (day == null || day.matches(d)) {
                return new CivilDay(y, m, d);
              }
            }
          }
        }
      }
    }
    return null;
  }

  /**
   * From the first to the last day that fits; open when nothing of the year is known, which would
   * otherwise put {@code XXXX-06-12} into every search.
   */
  @Override
  public DayBounds bounds() {
    CivilDay first = firstDay(year, month, day);
    CivilDay last = lastDay();
    if (year.isUnknown() || first == null || last == null) {
      return DayBounds.OPEN;
    }
    return new DayBounds(first.toEpochDay(), last.toEpochDay() + 1);
  }

  /** That of the first part with an {@code X}, or of the last part. */
  @Override
  public Precision precision() {
    int known = (int) year.digits().chars().filter(c -> c != '-' && c != 'X').count();
    if (year.isUnspecified()) {
      int firstX = year.digits().replace("-", "").indexOf('X');
      return List.of(Precision.UNKNOWN, Precision.MILLENNIUM, Precision.CENTURY, Precision.DECADE)
          .get(Math.min(firstX, known));
    }
    if (month == null || month.isUnspecified()) {
      return Precision.YEAR;
    }
    return day == null || day.isUnspecified() ? Precision.MONTH : Precision.DAY;
  }

  @Override
  public Qualifier qualifier() {
    return parts().stream().map(DatePart::qualifier).reduce(Qualifier.NONE, Qualifier::and);
  }

  @Override
  public CalendarDate qualified(Qualifier doubt) {
    return new CalendarDate(
        year.qualified(doubt),
        month == null ? null : month.qualified(doubt),
        day == null ? null : day.qualified(doubt));
  }

  /** The parts there are, the year first. */
  public List<DatePart> parts() {
    List<DatePart> parts = new ArrayList<>(3);
    parts.add(year);
    if (month != null) {
      parts.add(month);
    }
    if (day != null) {
      parts.add(day);
    }
    return parts;
  }

  /** A qualifier that all parts share stands at the end, others before their part. */
  @Override
  public String toString() {
    boolean shared = parts().stream().allMatch(part -> part.qualifier() == year.qualifier());
    StringBuilder text = new StringBuilder();
    for (DatePart part : parts()) {
      text.append(text.isEmpty() ? "" : "-")
          .append(shared ? "" : part.qualifier().symbol())
          .append(part.digits());
    }
    return text.append(shared ? year.qualifier().symbol() : "").toString();
  }
}
