package dev.dateline.model.edtf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a year: {@code 2014-21} is spring 2014.
 *
 * @param year astronomical, -9999..9999
 */
public record Season(int year, Part part, Qualifier qualifier) implements Single {

  public Season {
    if (Math.abs(year) > 9999) {
      throw new IllegalArgumentException("a season of a year beyond four digits: " + year);
    }
  }

  /**
   * The parts a year has. Seasons are bounded by whole months of the northern year; winter runs
   * into the next year, so that the codes sort by time.
   */
  public enum Part {
    SPRING(21, 3, 3),
    SUMMER(22, 6, 3),
    AUTUMN(23, 9, 3),
    WINTER(24, 12, 3),
    FIRST_QUARTER(33, 1, 3),
    SECOND_QUARTER(34, 4, 3),
    THIRD_QUARTER(35, 7, 3),
    FOURTH_QUARTER(36, 10, 3),
    FIRST_HALF(40, 1, 6),
    SECOND_HALF(41, 7, 6);

    private final int code;
    private final int firstMonth;
    private final int months;

    Part(int code, int firstMonth, int months) {
      this.code = code;
      this.firstMonth = firstMonth;
      this.months = months;
    }

    static @Nullable Part ofCode(String code) {
      for (Part part : values()) {
        if (code.equals(Integer.toString(part.code))) {
          return part;
        }
      }
      return null;
    }

    /** What stands in the place of the month. */
    public int code() {
      return code;
    }

    public int firstMonth() {
      return firstMonth;
    }

    Precision precision() {
      if (months == 6) {
        return Precision.HALF_YEAR;
      }
      return code < 25 ? Precision.SEASON : Precision.QUARTER;
    }
  }

  @Override
  public DayBounds bounds() {
    return new DayBounds(
        firstOfMonth(part.firstMonth), firstOfMonth(part.firstMonth + part.months));
  }

  private long firstOfMonth(int monthFromJanuary) {
    int month = (monthFromJanuary - 1) % 12 + 1;
    int yearOfMonth = year + (monthFromJanuary - 1) / 12;
    return new CivilDay(yearOfMonth, month, 1).toEpochDay();
  }

  @Override
  public Precision precision() {
    return part.precision();
  }

  @Override
  public Season qualified(Qualifier doubt) {
    return new Season(year, part, qualifier.and(doubt));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%04d-%d%s",
        year < 0 ? "-" : "",
        Math.abs(year),
        part.code,
        qualifier.symbol());
  }
}
