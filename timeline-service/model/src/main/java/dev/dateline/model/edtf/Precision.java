package dev.dateline.model.edtf;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How fine a date is, the finest first; a time of day is shown but not finer than its day. */
public enum Precision {
  @JsonProperty("day")
  DAY(1),
  @JsonProperty("week")
  WEEK(7),
  @JsonProperty("month")
  MONTH(31),
  @JsonProperty("season")
  SEASON(92),
  @JsonProperty("quarter")
  QUARTER(92),
  @JsonProperty("half_year")
  HALF_YEAR(184),
  @JsonProperty("year")
  YEAR(366),
  @JsonProperty("decade")
  DECADE(3_653),
  @JsonProperty("century")
  CENTURY(36_525),
  @JsonProperty("millennium")
  MILLENNIUM(365_243),
  /** Longer than a millennium, or open on at least one side. */
  @JsonProperty("unknown")
  UNKNOWN(-1);

  /** Unsigned: -1 is longer than anything. */
  private final long longestInDays;

  Precision(long longestInDays) {
    this.longestInDays = longestInDays;
  }

  /** The finest precision whose unit can be as long as these bounds. */
  static Precision ofExtent(DayBounds bounds) {
    Long earliest = bounds.earliest();
    Long latest = bounds.latestExclusive();
    if (earliest == null || latest == null) {
      return UNKNOWN;
    }
    Precision precision = DAY;
    // The difference of two 64-bit days is right when read as unsigned.
    while (Long.compareUnsigned(precision.longestInDays, latest - earliest) < 0) {
      precision = values()[precision.ordinal() + 1];
    }
    return precision;
  }

  Precision coarser(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
