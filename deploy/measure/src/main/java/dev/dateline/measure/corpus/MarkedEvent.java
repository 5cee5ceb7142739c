package dev.dateline.measure.corpus;

import dev.dateline.model.edtf.DayBounds;

/**
 * An event of which an annotator said on which day it happened, or between which days.
 *
 * @param start first code point of its word
 * @param end after the last code point
 */
public record MarkedEvent(int start, int end, DayBounds days) {

  /** Whether the day itself is known. */
  public boolean isExact() {
    return days.isClosed() && days.equals(DayBounds.ofDay(first()));
  }

  private long first() {
    Long earliest = days.earliest();
    return earliest == null ? Long.MIN_VALUE : earliest;
  }
}
