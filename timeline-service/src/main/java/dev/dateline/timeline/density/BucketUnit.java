package dev.dateline.timeline.density;

import dev.dateline.model.edtf.CivilDay;
import java.util.Locale;

/**
 * Lengths of buckets. Every unit cuts all of time into numbered buckets without gaps; bucket 0
 * holds 1970-01-01 for days, weeks and months, and the year 0 for the longer ones.
 */
enum BucketUnit {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM;

  private static final int DAYS_PER_WEEK = 7;

  /** 1970-01-01 was a Thursday; weeks start on Monday (ISO 8601). */
  private static final int DAYS_FROM_MONDAY = 3;

  private static final int MONTHS_PER_YEAR = 12;

  /** The bucket that holds a day. */
  long bucketOf(long epochDay) {
    switch (this) {
      case DAY:
        return epochDay;
      case WEEK:
        return Math.floorDiv(epochDay + DAYS_FROM_MONDAY, DAYS_PER_WEEK);
      case MONTH:
        CivilDay day = CivilDay.ofEpochDay(epochDay);
        return (day.year() - 1970) * MONTHS_PER_YEAR + day.month() - 1;
      default:
        return Math.floorDiv(CivilDay.ofEpochDay(epochDay).year(), years());
    }
  }

  /** First day of a bucket. */
  long firstDay(long bucket) {
    switch (this) {
      case DAY:
        return bucket;
      case WEEK:
        return bucket * DAYS_PER_WEEK - DAYS_FROM_MONDAY;
      case MONTH:
        long year = 1970 + Math.floorDiv(bucket, MONTHS_PER_YEAR);
        int month = Math.floorMod(bucket, MONTHS_PER_YEAR) + 1;
        return new CivilDay(year, month, 1).toEpochDay();
      default:
        return new CivilDay(bucket * years(), 1, 1).toEpochDay();
    }
  }

  /** The bucket in EDTF; a week by its Monday. */
  String label(long bucket) {
    if (this == DAY || this == WEEK) {
      return CivilDay.ofEpochDay(firstDay(bucket)).toString();
    }
    CivilDay first = CivilDay.ofEpochDay(firstDay(bucket));
    if (this == MONTH) {
      return year(first.year()) + String.format(Locale.ROOT, "-%02d", first.month());
    }
    boolean fourDigits = first.year() >= 0 && first.year() <= 9999;
    if (this == YEAR || !fourDigits) {
      return year(first.year());
    }
    String digits = year(first.year());
    int unspecified = this == DECADE ? 1 : this == CENTURY ? 2 : 3;
    return digits.substring(0, digits.length() - unspecified) + "X".repeat(unspecified);
  }

  private static String year(long year) {
    if (year < -9999 || year > 9999) {
      return "Y" + year;
    }
    return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }

  private int years() {
    return switch (this) {
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1_000;
      default -> 1;
    };
  }
}
