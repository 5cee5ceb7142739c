package dev.dateline.model.edtf;

import org.jspecify.annotations.Nullable;

/**
 * The days a date can lie on: a half-open range of days since 1970-01-01 (proleptic Gregorian), 64
 * bits wide because neither PostgreSQL's {@code date} nor {@code LocalDate} reaches EDTF's years.
 *
 * @param earliest the first possible day; null when nothing bounds it
 * @param latestExclusive the day after the last possible one; null when nothing bounds it
 */
public record DayBounds(@Nullable Long earliest, @Nullable Long latestExclusive) {

  /** Every day: nothing is known. */
  public static final DayBounds OPEN = new DayBounds(null, null);

  public DayBounds {
    if (earliest != null && latestExclusive != null && earliest >= latestExclusive) {
      throw new IllegalArgumentException("empty bounds " + earliest + ".." + latestExclusive);
    }
  }

  /** The one day, in days since 1970-01-01. */
  public static DayBounds ofDay(long epochDay) {
    return new DayBounds(epochDay, epochDay + 1);
  }

  public boolean isOpen() {
    return earliest == null && latestExclusive == null;
  }

  /** Bounded on both sides. */
  public boolean isClosed() {
    return earliest != null && latestExclusive != null;
  }

  /** The first possible day as a date; null when open. */
  public @Nullable CivilDay first() {
    return earliest == null ? null : CivilDay.ofEpochDay(earliest);
  }

  /** The last possible day, inclusive, as a date; null when open. */
  public @Nullable CivilDay last() {
    return latestExclusive == null ? null : CivilDay.ofEpochDay(latestExclusive - 1);
  }

  /** The smallest bounds that hold both. */
  public DayBounds hull(DayBounds other) {
    return new DayBounds(
        earliest == null || other.earliest == null ? null : Math.min(earliest, other.earliest),
        latestExclusive == null || other.latestExclusive == null
            ? null
            : Math.max(latestExclusive, other.latestExclusive));
  }
}
